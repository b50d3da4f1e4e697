import type { LabelledValue } from '../chat/labelled-values.ts'
import { separates } from '../chat/segments.ts'
import { endOf, means, type Span, type Turn, wordsOf } from '../chat/turn.ts'
import type { CityMention } from './find-cities.ts'
import type { Part } from './read-parts.ts'

export interface FoundText {
  text: string
  spans: Span[]
  confidence: number
}

export interface Whereabouts {
  area: FoundText | null
  address: FoundText | null
}

const CONFIDENCE = { labelled: 0.92, cue: 0.9, insideCity: 0.85, besideCity: 0.8, leftOver: 0.55 }

/**
 * Quarter and address from what the customer's turns were taken apart into. `parts`: without the name. A quarter is labelled, or
 * opened by a word for it (hay, حي), or the smaller of two places, or free words beside the city; the rest finds the door.
 */
export function findWhereabouts(
  labelled: readonly LabelledValue[],
  parts: readonly Part[],
  city: CityMention | null,
  inside: CityMention | null,
): Whereabouts {
  const kept = withoutEmptyCues(headFinal(parts))
  const quarter = quarterOf(labelled, kept, city, inside)
  const doors = kept.filter(
    part => part !== quarter?.part && (part.kind === 'address' || (part.kind === 'hamlet' && part !== quarter?.part)),
  )
  return {
    area: quarter && { text: wordsOf(quarter.span), spans: [quarter.span], confidence: quarter.confidence },
    address: doors.length > 0 ? { text: joined(doors), spans: doors, confidence: confidenceOf(doors, labelled) } : null,
  }
}

interface Quarter {
  span: Span
  part: Part | null
  confidence: number
}

function quarterOf(
  labelled: readonly LabelledValue[],
  parts: readonly Part[],
  city: CityMention | null,
  inside: CityMention | null,
): Quarter | null {
  const label = labelled.filter(value => value.field === 'area').at(-1)
  if (label) return { span: label, part: parts.find(part => overlaps(part, label)) ?? null, confidence: CONFIDENCE.labelled }
  const cued = parts.filter(part => part.kind === 'area').at(0)
  if (cued) return { span: cued, part: cued, confidence: CONFIDENCE.cue }
  if (inside) return { span: inside, part: null, confidence: CONFIDENCE.insideCity }
  const free = bestFree(parts, city, labelled)
  const hamlet = parts.find(part => part.kind === 'hamlet' && !hasNumber(part))
  if (hamlet && (free?.confidence ?? 0) < CONFIDENCE.besideCity) return { span: hamlet, part: hamlet, confidence: CONFIDENCE.cue }
  return free
}

/** Free words that are most likely a quarter: beside the city, before a street, in an address of its own label. */
function bestFree(parts: readonly Part[], city: CityMention | null, labelled: readonly LabelledValue[]): Quarter | null {
  const free = parts.filter(part => part.kind === 'free').map(part => ({ part, score: quarterScore(part, parts, city, labelled) }))
  const best = free.reduce<(typeof free)[number] | null>((top, next) => (top && top.score >= next.score ? top : next), null)
  if (!best || best.score < 1) return null
  const confidence = best.score >= 3 ? CONFIDENCE.besideCity : CONFIDENCE.leftOver
  return { span: best.part, part: best.part, confidence }
}

function quarterScore(part: Part, parts: readonly Part[], city: CityMention | null, labelled: readonly LabelledValue[]): number {
  const { turn } = part
  let score = isSentenceTalk(part) ? -3 : 1
  if (city && city.turn === turn) {
    if (separatorsBetween(turn, city.end, part.first) <= 1 && part.first >= city.end) score += 3
    else if (separatorsBetween(turn, part.end, city.first) <= 1 && part.end <= city.first) score += 2
  } else if (city) score -= 1
  if (
    parts.some(
      other =>
        other.turn === turn && other.kind === 'address' && other.first >= part.end && separatorsBetween(turn, part.end, other.first) <= 1,
    )
  )
    score += 1
  if (labelled.some(value => value.field === 'address' && overlaps(part, value))) score += 2
  return score
}

/** How many separators stand between two tokens; Infinity when words do, or when the order is the other way round. */
function separatorsBetween(turn: Turn, from: number, until: number): number {
  if (until < from) return Number.POSITIVE_INFINITY
  let count = 0
  for (let at = from; at < until; at++) {
    if (separates(turn, at)) count++
    else if (turn.tokens[at]?.kind === 'word') return Number.POSITIVE_INFINITY
  }
  return count
}

/** Words in the middle of a sentence are no place. */
function isSentenceTalk({ turn, first, end }: Part): boolean {
  const before =
    first > 0 && means(turn, first - 1, 'chatter', 'want', 'relation') && !means(turn, first - 1, 'locative', 'filler', 'name-particle')
  return before || (end < turn.tokens.length && means(turn, end, 'chatter', 'want') && !means(turn, end, 'filler', 'locative'))
}

const overlaps = (a: Span, b: Span) => a.turn === b.turn && a.first < b.end && b.first < a.end
const hasNumber = ({ turn, first, end }: Span) => turn.tokens.slice(first, end).some(token => token.kind === 'number')
const FOLLOWS_ITS_NAME = new Set([
  'campus',
  'hotel',
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'building',
  'tower',
  'mall',
  'school',
  'hospital',
  'university',
  'residence',
])

/** `AUI campus`, `Baker street`: in English the word for it comes last, so the free words before it belong to the address. */
function headFinal(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, n) => {
    const next = parts[n + 1]
    const previous = parts[n - 1]
    if (next && belongsTo(part, next)) return []
    return previous && belongsTo(previous, part) ? [{ ...part, first: previous.first }] : [part]
  })
}

const belongsTo = (free: Part, address: Part) =>
  free.kind === 'free' &&
  address.kind === 'address' &&
  free.turn === address.turn &&
  free.end === address.first &&
  FOLLOWS_ITS_NAME.has(address.turn.tokens[address.first]?.text ?? '') &&
  !followedByName(address)

const followedByName = ({ turn, first, end }: Part) => end > first + 1 && turn.tokens[first + 1]?.kind === 'word'

/** `rue` alone, `نمرة` before a phone number: a cue that opened nothing. */
function withoutEmptyCues(parts: readonly Part[]): Part[] {
  return parts.filter(({ turn, first, end, kind }) => {
    if (kind === 'free') return true
    if (endOf(turn, first, 'centre') === end || endOf(turn, first, 'known-building') === end) return true
    return turn.tokens.slice(first, end).some((token, n) => token.kind !== 'mark' && first + n >= cueEnd(turn, first))
  })
}

const cueEnd = (turn: Turn, at: number) =>
  Math.max(
    at + 1,
    ...(['street', 'building', 'door', 'landmark', 'area', 'hamlet'] as const).map(kind =>
      turn.tokens[at]?.kind === 'number' ? 0 : endOf(turn, at, kind),
    ),
  )

function joined(parts: readonly Part[]): string {
  return [...new Set(parts.map(wordsOf))].join(', ')
}

function confidenceOf(parts: readonly Part[], labelled: readonly LabelledValue[]): number {
  return labelled.some(value => value.field === 'address' && parts.some(part => overlaps(part, value)))
    ? CONFIDENCE.labelled
    : CONFIDENCE.besideCity
}
