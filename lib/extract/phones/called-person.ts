import { endOf, means, type Turn } from '../chat/turn.ts'
import { ARTICLES_LIKE_PRONOUNS, BEFORE_PRONOUN, ME, ME_BEFORE, THEM, THEM_BEFORE } from '../words/caller-words.ts'
import { isCondition } from './is-condition.ts'

/** Who is to be called, by a pronoun or as kin (`appelez ma mère`). */
export type Person = 'me' | 'them'

const SENTENCE_ENDS = new Set(['.', '!', '?', '\n', '•'])
const CLOSE = 5

/** Whom the customer says to call last, where no number follows and nothing must happen first; null when nobody so. */
export function calledPerson(turns: readonly Turn[]): Person | null {
  let called: Person | null = null
  for (const turn of turns) if (turn.kinds.has('call-here')) called = lastCalled(turn) ?? called
  return called
}

function lastCalled(turn: Turn): Person | null {
  let called: Person | null = null
  // `ila majawbtch 3ayto liha`: the call is for a case
  let isConditional = false
  for (let at = 0; at < turn.tokens.length; at++) {
    const end = endOf(turn, at, 'call-here')
    if (end > 0 && !isConditional && !isNumberNext(turn, end)) called = personAt(turn, at, end) ?? called
    isConditional = !SENTENCE_ENDS.has(turn.tokens[at]?.text ?? '') && (isConditional || isCondition(turn, at))
  }
  return called
}

function personAt(turn: Turn, first: number, end: number): Person | null {
  const { tokens } = turn
  let next = end
  while (BEFORE_PRONOUN.has(tokens[next]?.text ?? '')) next++
  const inside = tokens[end - 1]?.text ?? ''
  const behind = isArticle(turn, next) ? '' : (tokens[next]?.text ?? '')
  const before = tokens[tokens[first - 1]?.text === "'" ? first - 2 : first - 1]?.text ?? ''
  // `llamad a mi primo`
  if (means(turn, next + 1, 'relation')) return 'them'
  if (ME.has(inside) || ME.has(behind)) return 'me'
  if (THEM.has(inside) || THEM.has(behind) || THEM_BEFORE.has(before) || means(turn, next, 'relation')) return 'them'
  return ME_BEFORE.has(before) ? 'me' : null
}

/** `appelez la livraison`. */
const isArticle = (turn: Turn, at: number) =>
  ARTICLES_LIKE_PRONOUNS.has(turn.tokens[at]?.text ?? '') && turn.tokens[at + 1]?.kind === 'word' && !means(turn, at + 1, 'chatter')

const isNumberNext = ({ tokens }: Turn, end: number) =>
  tokens.slice(end, end + CLOSE).some(({ kind, text }) => kind === 'number' && text.length > 1)
