import { segmentsOf } from '../chat/segments.ts'
import { endOf, rangeOf, readTurn, type Span, type Turn } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import type { Order } from './order.ts'
import { readPart } from './read-part.ts'

const FEWEST_ALIKE = 2
const MOST_WORDS = 4

/**
 * Where the orders of a list have their names in one place, the words in that place are the name of those that seem to have none: `Simo` says
 * little by itself, but opens a line as `Omar Lkhattabi` does above it.
 */
export function nameByPlace(orders: readonly Order[], ready: PreparedContext): void {
  const listed = orders.filter(({ part }) => part.from !== 'row')
  const place = commonest(listed.map(nameAt).filter(at => at !== null))
  if (place === null) return
  for (const order of listed) {
    const turn = order.draft.fullName ? undefined : order.part.turns[0]
    const segment = turn && segmentsOf(turn)[place]
    if (!turn || !segment || !mayBeName(segment, ready)) continue
    const turns = [...labelled(turn, segment), ...order.turns.slice(1)]
    const draft = readPart(turns, order.part.headings, ready)
    if (draft.fullName && draft.phone?.value === order.draft.phone?.value) order.draft = draft
  }
}

/** The number of the segment that the name stands in. */
function nameAt({ part, draft }: Order): number | null {
  const [turn] = part.turns
  const said = draft.fullName?.evidence[0]
  if (!turn || !said || said.index !== turn.index) return null
  const at = segmentsOf(turn).findIndex(segment => {
    const { start, end } = rangeOf(segment)
    return said.start >= start + turn.offset && said.start < end + turn.offset
  })
  return at < 0 ? null : at
}

function commonest(places: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const [place, count] = [...counts].reduce((top, next) => (next[1] > top[1] ? next : top), [-1, 0])
  return count >= FEWEST_ALIKE && count * 2 > places.length ? place : null
}

/** Words alone, and no town, street or article. */
function mayBeName({ turn, first, end }: Span, { cities, catalogue }: PreparedContext): boolean {
  if (end - first > MOST_WORDS) return false
  for (let at = first; at < end; at++) {
    const token = turn.tokens[at]
    if (token?.kind !== 'word' || endOf(turn, at, 'filler') || catalogue.byWord.has(token.text)) return false
    const isPlace = (['street', 'building', 'door', 'landmark', 'area', 'quarter'] as const).some(kind => endOf(turn, at, kind) > 0)
    if (isPlace || (cities.longest(turn.tokens, at)?.end ?? 0) >= end) return false
  }
  return true
}

/** The turn in up to three: what stands before the name, the name, what stands behind it. */
function labelled(turn: Turn, segment: Span): Turn[] {
  const { from, index, speaker, author, offset, folded } = turn
  const { start, end } = rangeOf(segment)
  const slice = (first: number, last: number, label: Turn['label']) =>
    readTurn(folded.original.slice(first, last), { from, index, speaker, author, offset: offset + first, label })
  return [slice(0, start, null), slice(start, end, 'fullName'), slice(end, folded.original.length, null)].filter(
    ({ tokens }) => tokens.length > 0,
  )
}
