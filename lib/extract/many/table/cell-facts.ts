import { means, says, type Turn } from '../../chat/turn.ts'
import type { PreparedContext } from '../../extract-context.ts'
import { givenNameEnd } from '../../names/given-name.ts'
import { digitGroups } from '../../phones/digit-groups.ts'
import { findDates } from '../../phones/find-dates.ts'
import { findNumbers } from '../../phones/find-numbers.ts'
import { findMentions } from '../../products/find-mentions.ts'

/** What a cell can be, by what stands in it. */
export interface CellFacts {
  phone: boolean
  /** A city and nothing else but a number. */
  city: boolean
  /** A city, and something behind it. */
  opensWithCity: boolean
  article: boolean
  /** Digits, with a currency at most. */
  figure: number | null
  date: boolean
  /** A street, a building, a quarter. */
  place: boolean
  givenName: boolean
  words: boolean
  /** `CMD-2201`, `A12`: letters and a number in one. */
  code: boolean
  cancelled: boolean
}

export function cellFacts(turn: Turn, { numbering, cities, catalogue }: PreparedContext): CellFacts {
  const { tokens } = turn
  const phone = findNumbers(digitGroups(turn), numbering).length > 0
  const dates = findDates(turn)
  const cityEnd = cityAt(turn, cities)
  const mentions = phone ? [] : findMentions(turn, catalogue, new Set())
  return {
    phone,
    city: cityEnd === 'all',
    opensWithCity: cityEnd !== null,
    article: mentions.some(mention => !mention.bareNumber && mention.articles.length > 0),
    figure: phone || dates.size > 0 ? null : figureIn(turn),
    date: dates.size > 0,
    place: says(turn, 'street', 'building', 'door', 'landmark', 'area', 'hamlet', 'centre', 'known-building'),
    givenName: tokens.some((_, at) => givenNameEnd(turn, at) > 0),
    words: tokens.some(token => token.kind === 'word'),
    code: mentions.length === 0 && CODE.test(turn.folded.text),
    cancelled: means(turn, 0, 'cancelled'),
  }
}

/** How much of a cell the city at its head is: all of it in `Oran` and `31 - Oran`, some in `Tunis, Lafayette`. Null without one. */
function cityAt(turn: Turn, cities: PreparedContext['cities']): 'all' | 'some' | null {
  const first = turn.tokens.findIndex(token => token.kind === 'word')
  const match = first < 0 ? null : cities.longest(turn.tokens, first)
  if (!match || match.skip > 0) return null
  return turn.tokens.slice(match.end).every(token => token.kind !== 'word') ? 'all' : 'some'
}

const CODE = /^\s*#?\s*[a-z]{1,6}[-_ /#]?\d{2,}[\d/-]*\s*$/
const FIGURE = /^\d{1,7}(?:[.,]\d{1,2})?$/

function figureIn(turn: Turn): number | null {
  const texts = turn.tokens.filter((token, at) => token.kind !== 'mark' || isPoint(turn, at)).filter((_, at) => at < MOST_TOKENS)
  const words = texts.filter(token => token.kind === 'word')
  if (texts.length === 0 || words.length > 1 || words.some(word => !isBesideFigure(turn, turn.tokens.indexOf(word)))) return null
  const figure = texts
    .filter(token => token.kind !== 'word')
    .map(token => token.text)
    .join('')
  return FIGURE.test(figure) ? Number(figure.replace(',', '.')) : null
}

const MOST_TOKENS = 6
const isPoint = (turn: Turn, at: number) => /^[.,]$/.test(turn.tokens[at]?.text ?? '') && turn.tokens[at + 1]?.kind === 'number'
const isBesideFigure = (turn: Turn, at: number) => means(turn, at, 'currency', 'counter', 'unit') || turn.tokens[at]?.text === 'x'
