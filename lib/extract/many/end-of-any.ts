import { endOf, type Turn } from '../chat/turn.ts'
import type { WordKind } from '../words/lexicon.ts'

/** The token after the longest phrase of any of these kinds that starts at `at`; 0 when there is none. */
export const endOfAny = (turn: Turn, at: number, kinds: readonly WordKind[]): number =>
  kinds.reduce((end, kind) => Math.max(end, endOf(turn, at, kind)), 0)
