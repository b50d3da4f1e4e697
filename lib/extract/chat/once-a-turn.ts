import type { Turn } from './turn.ts'

/** `work`, done once for each turn: what a rule asks of a whole turn is not looked for again at each of its tokens. */
export function onceATurn<T>(work: (turn: Turn) => T): (turn: Turn) => T {
  const known = new WeakMap<Turn, { result: T }>()
  return turn => {
    const before = known.get(turn)
    if (before) return before.result
    const result = work(turn)
    known.set(turn, { result })
    return result
  }
}
