import { noPlaces } from '../places/no-places.ts'
import type { CatalogueIndex } from '../products/catalogue-index.ts'
import { findMentions, type Mention } from '../products/find-mentions.ts'
import type { LabelField } from '../words/labels.ts'
import { asks } from './asks.ts'
import { type LabelledValue, labelledValues } from './labelled-values.ts'
import { endOf, labelAt, means, type Span, type Turn } from './turn.ts'
import { type Asked, askedBefore } from './what-was-asked.ts'

/** A turn with everything about it that the rules for single fields share. */
export interface ReadTurn {
  turn: Turn
  asked: Asked
  labelled: readonly LabelledValue[]
  /** Articles of the catalogue. */
  mentions: readonly Mention[]
  hasPhone: boolean
  /** Some turn of the same breath gives details: a phone number, a form, an answer to the shop. */
  detailed: boolean
  /** Tokens of phone numbers and the labels before them. */
  phoneTokens: ReadonlySet<number>
  /** Tokens of links, handles and figures that are no place either. */
  noPlaces: ReadonlySet<number>
}

/** In values with these labels no article is named. */
const DETAILS: ReadonlySet<LabelField> = new Set(['fullName', 'givenName', 'familyName', 'phone', 'city', 'area', 'address'])

const NOTHING_ASKED: Asked = new Set()

/** Reads every turn once; `phones` are all spans of phone numbers in the chat. */
export function readTurns(turns: readonly Turn[], phones: readonly Span[], catalogue: CatalogueIndex): ReadTurn[] {
  const asked = askedBefore(turns)
  const phonesOf = Map.groupBy(phones, span => span.turn)
  const read = turns.map((turn, n): ReadTurn => {
    const own = phonesOf.get(turn) ?? []
    const phoneTokens = tokensIn(own.map(span => ({ first: labelStart(span), end: span.end })))
    const labelled = turn.speaker === 'customer' ? labelledValues(turn).filter(value => !isWholeOrder(value, phoneTokens)) : []
    const holdsNone = ({ field }: LabelledValue) => (turn.label ? field !== 'product' : DETAILS.has(field))
    const noArticle = labelled.length === 0 ? phoneTokens : new Set([...phoneTokens, ...labelled.filter(holdsNone).flatMap(tokensOf)])
    const mentions = findMentions(turn, catalogue, noArticle)
    return {
      turn,
      asked: asked[n] ?? NOTHING_ASKED,
      labelled,
      mentions,
      hasPhone: own.length > 0,
      detailed: false,
      phoneTokens,
      noPlaces: turn.speaker === 'customer' ? noPlaces(turn, phoneTokens) : NO_TOKENS,
    }
  })
  return breathsOf(read).flatMap(breath => {
    const detailed = breath.some(givesDetails)
    return breath.map(reading => ({ ...reading, detailed: detailed && reading.turn.speaker === 'customer' }))
  })
}

/** `Commande : Salma Idrissi, 06…, Fès, 2 montres`: more than the article follows the label. */
const isWholeOrder = (value: LabelledValue, phoneTokens: ReadonlySet<number>) =>
  value.field === 'product' && tokensOf(value).some(at => phoneTokens.has(at))

export const tokensOf = ({ first, end }: Pick<Span, 'first' | 'end'>): number[] => Array.from({ length: end - first }, (_, n) => first + n)

const NO_TOKENS: ReadonlySet<number> = new Set()

/** The tokens of all of them; for most turns there are none. */
export const tokensIn = (spans: readonly Pick<Span, 'first' | 'end'>[]): ReadonlySet<number> =>
  spans.length === 0 ? NO_TOKENS : new Set(spans.flatMap(tokensOf))

const givesDetails = ({ turn, hasPhone, labelled, asked, noPlaces }: ReadTurn) =>
  hasPhone ||
  namesHouse(turn) ||
  noPlaces.size > 0 ||
  labelled.some(value => DETAILS.has(value.field)) ||
  asked.has('where') ||
  asked.has('who') ||
  [...DETAILS].some(field => asked.has(field))

/** `hamria imm 7`: told without being asked for. */
const namesHouse = (turn: Turn) =>
  turn.speaker === 'customer' &&
  !asks(turn) &&
  turn.tokens.some((_, at) => means(turn, at, 'street', 'building') && turn.tokens[at + 1]?.kind === 'number')

/** Turns of one side without one of the other between. */
function breathsOf(turns: readonly ReadTurn[]): ReadTurn[][] {
  const breaths: ReadTurn[][] = []
  for (const reading of turns) {
    const last = breaths.at(-1)
    if (last?.[0]?.turn.speaker === reading.turn.speaker) last.push(reading)
    else breaths.push([reading])
  }
  return breaths
}

/** Where a phrase that announces a number begins of which the token at `at` is a part (`le mien`); null when it is of none. */
function announcedFrom(turn: Turn, at: number): number | null {
  for (let first = Math.max(0, at - 2); first <= at; first++) {
    const label = labelAt(turn, first)
    if (label?.field === 'phone' && label.end > at) return first
    for (const kind of ['someone-elses', 'mine', 'call-here'] as const) if (endOf(turn, first, kind) > at) return first
  }
  return null
}

const LABEL_MARKS = new Set([':', '.', '-', '=', '/', '+', '°', '(', '*'])

/** Where the words that announce a phone number begin: `tel :`, `nmrto`, `mon numéro est`. */
function labelStart({ turn, first }: Span): number {
  let start = first
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (LABEL_MARKS.has(turn.tokens[at]?.text ?? '')) continue
    const begins = announcedFrom(turn, at)
    if (begins === null) break
    start = begins
    at = begins
  }
  return start
}
