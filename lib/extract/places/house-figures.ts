import type { ReadTurn } from '../chat/read-turns.ts'
import type { Span } from '../chat/turn.ts'
import type { Part } from './read-parts.ts'

const MOST_DIGITS = 4

/** `رقم الدار: 118`, or `114` in answer to "ra9m dar ?": a figure that stands for the house without a word for it. */
export function houseFigures({ turn, labelled, asked, phoneTokens }: ReadTurn): Part[] {
  const answer: Span[] = asked.has('address') ? [{ turn, first: 0, end: turn.tokens.length }] : []
  return [...labelled.filter(({ field }) => field === 'address'), ...answer].flatMap(({ first, end }): Part[] => {
    const [figure, ...others] = turn.tokens.slice(first, end).filter(({ kind }) => kind !== 'mark')
    const isFigure = figure?.kind === 'number' && figure.text.length <= MOST_DIGITS && others.length === 0 && !phoneTokens.has(first)
    return isFigure ? [{ turn, first, end, cueEnd: first, kind: 'address', isWhole: true }] : []
  })
}
