import { onceATurn } from '../chat/once-a-turn.ts'

/** The figures that a turn holds. */
export const figuresIn = onceATurn(
  ({ tokens }): ReadonlySet<number> => new Set(tokens.flatMap(({ kind, text }) => (kind === 'number' ? [Number(text)] : []))),
)
