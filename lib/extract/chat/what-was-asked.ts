import type { LabelField } from '../words/labels.ts'
import { says, type Turn } from './turn.ts'

/** What the shop asks for: a field by its name, `where` the goods go, `who` orders. */
export type Asked = ReadonlySet<LabelField | 'where' | 'who'>

/** What a shop's turn asks for, in whatever words. */
export function asksFor(turn: Turn): Asked {
  const asked = new Set<LabelField | 'where' | 'who'>()
  if (says(turn, 'where')) asked.add('where')
  if (says(turn, 'who')) asked.add('who')
  if (turn.kinds.has('label'))
    turn.tokens.forEach((_, at) => {
      const field = labelled(turn, at)
      if (field) asked.add(field)
    })
  return asked
}

/** The field of the longest label at `at`; in a question a particle may be written on to it (`والعنوان؟`). */
function labelled(turn: Turn, at: number): LabelField | null {
  for (const match of turn.meanings[at] ?? []) {
    const label = match.values.find(value => value.kind === 'label')
    if (label) return label.field
  }
  return null
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
