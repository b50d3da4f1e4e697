import type { LabelField } from '../words/labels.ts'
import { labelAt, means, type Turn } from './turn.ts'

/** What the shop asks for: a field by its name, `where` the goods go, `who` orders. */
export type Asked = ReadonlySet<LabelField | 'where' | 'who'>

/** What a shop's turn asks for, in whatever words. */
export function asksFor(turn: Turn): Asked {
  const asked = new Set<LabelField | 'where' | 'who'>()
  turn.tokens.forEach((_, at) => {
    const label = labelAt(turn, at)
    if (label) asked.add(label.field)
    if (means(turn, at, 'where')) asked.add('where')
    if (means(turn, at, 'who')) asked.add('who')
  })
  return asked
}

/** For each turn, what the shop asked for in what it said last before it. Answers may take several turns. */
export function askedBefore(turns: readonly Turn[]): Asked[] {
  let asked = new Set<LabelField | 'where' | 'who'>()
  return turns.map((turn, n) => {
    if (turn.speaker === 'customer') return asked
    const more = asksFor(turn)
    asked = turns[n - 1]?.speaker === 'shop' ? new Set([...asked, ...more]) : new Set(more)
    return asked
  })
}
