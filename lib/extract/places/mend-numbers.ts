import { deniedFrom } from '../chat/denied-from.ts'
import type { Turn } from '../chat/turn.ts'
import type { Part } from './read-parts.ts'

interface Mend {
  turn: Turn
  /** The tokens of the number that holds and of the one that does not. */
  right: number
  wrong: number
}

const MOST_BETWEEN = 3
const MOST_DIGITS = 4
/** What is put right more often is talk. */
const MOST_MENDS = 8

/**
 * What becomes of an address once a number in it is put right (`c'est 12 pas 21`): the parts without those that only say so, or name what is
 * denied (`à la place du 38`), and the text with `12` for `21` in what was told before.
 */
export function mendNumbers(parts: readonly Part[], turns: readonly Turn[]): { parts: Part[]; mend: (text: string) => string } {
  const said = turns
    .filter(({ speaker }) => speaker === 'customer')
    .flatMap(mendsIn)
    .slice(-MOST_MENDS)
  const left = parts.filter(part => !said.some(({ turn, wrong }) => holds(part, turn, wrong)))
  const mends = said.filter(({ turn, wrong }) =>
    left.some(part => part.turn.index < turn.index && hasNumber(part, turn.tokens[wrong]?.text)),
  )
  const mend = (text: string) =>
    mends.reduce(
      (mended, { turn, right, wrong }) => mended.replace(new RegExp(`\\b${turn.tokens[wrong]?.text}\\b`), turn.tokens[right]?.text ?? ''),
      text,
    )
  return { parts: left.filter(part => !mends.some(({ turn, right }) => holds(part, turn, right))), mend }
}

const holds = ({ turn, first, end }: Part, other: Turn, at: number) => turn === other && first <= at && at < end

const hasNumber = ({ turn, first, end }: Part, number: string | undefined) =>
  turn.tokens.slice(first, end).some(({ text }) => text === number)

function mendsIn(turn: Turn): Mend[] {
  if (!turn.kinds.has('negation')) return []
  return turn.tokens.flatMap((_, wrong) => {
    const denial = isShort(turn, wrong) ? (deniedFrom(turn, wrong) ?? deniedFrom(turn, wrong - 1)) : null
    if (denial === null) return []
    for (let right = denial - 1; right >= denial - MOST_BETWEEN; right--) if (isShort(turn, right)) return [{ turn, right, wrong }]
    return []
  })
}

const isShort = ({ tokens }: Turn, at: number) => tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 0) <= MOST_DIGITS
