import { means, type Turn } from '../chat/turn.ts'
import { foldWord } from '../text/fold-text.ts'

const CONDITIONS = new Set('si ila ela ida if lw quand when إذا لو إلا ايلا'.split(' ').map(foldWord))
/** `si possible`, `s'il vous plaît`, `if you can`: politeness sets no condition. */
const POLITE = new Set('possible vous te tu you puedes podeis ymken momkin ممكن'.split(' ').map(foldWord))
const PRONOUNS = new Set(['il', 'elle', 'ils', 'on'])

/** `si je suis absente`, `s'il ne répond pas`, `ila makontch`: what follows goes for a case that may happen. `Si Omar` is a title. */
export function isCondition(turn: Turn, at: number): boolean {
  const word = turn.tokens[at]?.text ?? ''
  const isShortened = word === 's' && turn.tokens[at + 1]?.text === "'" && PRONOUNS.has(turn.tokens[at + 2]?.text ?? '')
  if (!isShortened && !CONDITIONS.has(word)) return false
  const next = isShortened ? at + 3 : at + 1
  return turn.tokens[next]?.kind === 'word' && !POLITE.has(turn.tokens[next]?.text ?? '') && !means(turn, next, 'given-name')
}
