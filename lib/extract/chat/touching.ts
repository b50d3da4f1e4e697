import type { Span, Turn } from './turn.ts'

/** Whether two spans have a token in common. */
export const overlaps = (a: Span, b: Span): boolean => a.turn === b.turn && a.first < b.end && b.first < a.end

/** Whether a span has a token in common with any of `spans`. Takes time linear in their length, however often it is asked. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const tokens = new Map<Turn, Set<number>>()
  for (const { turn, first, end } of spans) {
    const own = tokens.get(turn) ?? new Set()
    tokens.set(turn, own)
    for (let at = first; at < end; at++) own.add(at)
  }
  return ({ turn, first, end }) => {
    const own = tokens.get(turn)
    if (own) for (let at = first; at < end; at++) if (own.has(at)) return true
    return false
  }
}
