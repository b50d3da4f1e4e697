import type { LabelledValue } from '../chat/labelled-values.ts'
import { separates } from '../chat/segments.ts'
import { overlaps, touching } from '../chat/touching.ts'
import { endOf, means, type Span, type Turn } from '../chat/turn.ts'
import { isQuality } from '../products/word-keys.ts'
import { CITES } from '../words/address-particles.ts'
import { ARTICLES_OF_PLACES } from '../words/small-words.ts'
import type { CityMention } from './find-cities.ts'
import { isHousing, type PartKind } from './opening-at.ts'
import type { Part } from './read-parts.ts'

/** What is known when quarter and address are looked for. */
export interface PlaceClues {
  /** What the customer's turns were taken apart into, without the name. */
  parts: readonly Part[]
  labelled: readonly LabelledValue[]
  city: CityMention | null
  /** A smaller place named beside the city. */
  inside: CityMention | null
  /** Turns that answer where the customer is. */
  answers: ReadonlySet<Turn>
}

/** The quarter; `part` is the one it took up, null when it is none of them. */
export interface Area {
  span: Span
  part: Part | null
  confidence: number
}

const CONFIDENCE = { labelled: 0.92, cue: 0.9, insideCity: 0.85, besideCity: 0.8, leftOver: 0.55 }

/** What speaks for free words being a quarter. */
const SCORE = { free: 1, inTalk: -4, answer: 2, afterCity: 3, beforeCity: 2, otherTurn: -1, beforeAddress: 1, inAddress: 2 }
const SURE_SCORE = 3

/**
 * The quarter: labelled, or opened by a word for it (hay, حي), or the smaller of two places, or free words beside the city, or a
 * derb or douar when nothing else is named.
 */
export function findArea(clues: PlaceClues): Area | null {
  const { labelled, parts, inside } = clues
  const label = labelled.filter(value => value.field === 'area').at(-1)
  if (label) return { span: label, part: parts.find(part => overlaps(part, label)) ?? null, confidence: CONFIDENCE.labelled }
  const areas = parts.filter(part => part.kind === 'area')
  const cued = areas.find(part => !part.isWhole) ?? areas[0]
  if (cued) return { span: cued, part: cued, confidence: CONFIDENCE.cue }
  if (inside) return { span: inside, part: null, confidence: CONFIDENCE.insideCity }
  const free = bestFree(clues)
  const opensAddress = openings(parts, 'address')
  const hamlet = parts.find(part => part.kind === 'hamlet' && !hasHouseNumber(part, opensAddress))
  if (hamlet && (free?.confidence ?? 0) < CONFIDENCE.besideCity) return { span: hamlet, part: hamlet, confidence: CONFIDENCE.cue }
  return free
}

function bestFree(clues: PlaceClues): Area | null {
  const opensDoor = openings(clues.parts, 'address', 'hamlet')
  const isInAddress = touching(clues.labelled.filter(value => value.field === 'address'))
  const free = clues.parts
    .filter(part => part.kind === 'free' && !isLook(part))
    .map(part => ({ part, score: scoreOf(part, clues) + companyOf(part, opensDoor, isInAddress) }))
  const best = free.reduce<(typeof free)[number] | null>((top, next) => (top && top.score >= next.score ? top : next), null)
  if (!best || best.score < SCORE.free) return null
  return { span: best.part, part: best.part, confidence: best.score >= SURE_SCORE ? CONFIDENCE.besideCity : CONFIDENCE.leftOver }
}

/** `cuir`, `نبيتي`: what goods look like is no place. */
const isLook = ({ turn, first, end }: Part) => turn.tokens.slice(first, end).every(({ kind, text }) => kind !== 'word' || isQuality(text))

function scoreOf(part: Part, { answers, city }: PlaceClues): number {
  let score = isTalk(part, city) ? SCORE.inTalk : SCORE.free
  if (isWholeTurn(part) && answers.has(part.turn)) score += SCORE.answer
  return city ? score + besideCity(part, city) : score
}

/** Whether something begins at a token of a turn. */
type Begins = (turn: Turn, at: number) => boolean

/** Where parts of these kinds begin. */
function openings(parts: readonly Part[], ...kinds: PartKind[]): Begins {
  const firsts = Map.groupBy(
    parts.filter(({ kind }) => kinds.includes(kind)),
    ({ turn }) => turn,
  )
  const starts = new Map([...firsts].map(([turn, own]) => [turn, new Set(own.map(({ first }) => first))]))
  return (turn, at) => starts.get(turn)?.has(at) ?? false
}

const companyOf = (part: Part, opensDoor: Begins, isInAddress: (span: Span) => boolean) =>
  (reaches(part, at => opensDoor(part.turn, at)) ? SCORE.beforeAddress : 0) + (isInAddress(part) ? SCORE.inAddress : 0)

function besideCity(part: Part, city: CityMention): number {
  // a heading or a column of cities stands apart from everything
  if (part.turn !== city.turn) return city.turn.label === 'city' ? 0 : SCORE.otherTurn
  if (isRightBefore(city, part)) return SCORE.afterCity
  return isRightBefore(part, city) ? SCORE.beforeCity : 0
}

const isRightBefore = (left: Span, right: Span) => left.turn === right.turn && reaches(left, at => at === right.first)

/** What it looks for begins right behind: one separator at most between the two, and no word. */
function reaches({ turn, end }: Span, begins: (at: number) => boolean): boolean {
  let separators = 0
  for (let at = end; at <= end + MOST_BETWEEN; at++) {
    if (begins(at)) return true
    if (separates(turn, at)) separators++
    if (separators > 1 || (turn.tokens[at]?.kind ?? 'word') === 'word') return false
  }
  return false
}

/** Marks and figures of a phone number, and a few more. */
const MOST_BETWEEN = 24

const isWholeTurn = ({ turn, first, end }: Part) =>
  first === 0 && turn.tokens.slice(end).every(token => token.kind !== 'word' && token.kind !== 'number')

/** Words in the middle of a sentence are no place. */
function isTalk({ turn, first, end }: Part, city: CityMention | null): boolean {
  // `Réception : Karim Alaoui`
  if (turn.tokens[end]?.text === ':') return true
  const afterCity = city?.turn === turn && city.end === first
  const before = first > 0 && !afterCity && !followsArticle(turn, first) && means(turn, first - 1, 'chatter', 'want', 'relation', 'time')
  const beforeCity = city?.turn === turn && endOf(turn, end, 'locative') === city.first
  const after =
    end < turn.tokens.length &&
    means(turn, end, 'chatter', 'want', 'relation') &&
    !means(turn, end, 'filler', 'door', 'building', 'street', 'landmark') &&
    !beforeCity
  return after || (before && !means(turn, first - 1, 'locative', 'filler', 'name-particle'))
}

/** `Mohammedia, la Siesta`: an article opens the part. */
const followsArticle = (turn: Turn, first: number) =>
  ARTICLES_OF_PLACES.has(turn.tokens[first - 1]?.text ?? '') && (first === 1 || separates(turn, first - 2))

/** `derb El Kebir n 4`: with a number it finds the door, with a landmark (`douar Lahlalfa 7da ljam3`) it does not. A cité has houses of its own. */
function hasHouseNumber(part: Part, opensAddress: Begins): boolean {
  const { turn, first, end } = part
  if (turn.tokens.slice(first, end).some((token, n) => token.kind === 'number' && !isHousing(turn, first + n))) return true
  const isLane = !CITES.has(turn.tokens[first]?.text ?? '') && !means(turn, end, 'landmark')
  return isLane && opensAddress(turn, end)
}
