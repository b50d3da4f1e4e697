import { deniedFrom } from '../chat/denied-from.ts'
import { type Turn, wordsOf } from '../chat/turn.ts'
import type { Part } from './read-parts.ts'

interface Mend {
  turn: Turn
  /** The token of the number that holds. */
  at: number
  right: string
  wrong: RegExp
}

const MOST_BETWEEN = 3
/** What is put right more often is talk. */
const MOST_MENDS = 8
const SHORT = /^\d{1,4}$/

/** An address in which `c'est 12 pas 21` put a number right that was told before: its parts without the one that only says so, and how its text is mended. */
export function mendNumbers(parts: readonly Part[], turns: readonly Turn[]): { parts: Part[]; mend: (text: string) => string } {
  const mends = turns
    .flatMap(mendsIn)
    .slice(-MOST_MENDS)
    .filter(({ turn, wrong }) => parts.some(part => part.turn.index < turn.index && wrong.test(wordsOf(part))))
  return {
    parts: parts.filter(({ turn, first, end }) => !mends.some(({ at, ...mend }) => mend.turn === turn && first <= at && at < end)),
    mend: text => mends.reduce((mended, { right, wrong }) => mended.replace(wrong, right), text),
  }
}

const mendsIn = (turn: Turn): Mend[] =>
  turn.kinds.has('negation') && turn.speaker === 'customer' ? turn.tokens.flatMap((_, at) => mendAt(turn, at)) : []

function mendAt(turn: Turn, wrong: number): Mend[] {
  const number = (at: number) => SHORT.exec(turn.tokens[at]?.text ?? '')?.[0]
  const denial = number(wrong) ? (deniedFrom(turn, wrong) ?? deniedFrom(turn, wrong - 1) ?? 0) : 0
  for (let at = denial - 1; at >= denial - MOST_BETWEEN; at--) {
    const right = number(at)
    if (right) return [{ turn, at, right, wrong: new RegExp(`\\b${number(wrong)}\\b`) }]
  }
  return []
}
