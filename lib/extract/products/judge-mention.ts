import { deniedFrom } from '../chat/denied-from.ts'
import { onceATurn } from '../chat/once-a-turn.ts'
import { segmentsOf, separates } from '../chat/segments.ts'
import { touching } from '../chat/touching.ts'
import { endOf, means, numberWordAt, type Span, says, saysBetween, type Turn } from '../chat/turn.ts'
import { isCondition } from '../phones/is-condition.ts'
import { AGAINST, IT, NO } from '../words/exchange-words.ts'
import { BEFORE_GOODS, IF } from '../words/small-words.ts'

const LOOK_BACK = 4
/** `à la place de la` is five words. */
const LOOK_BACK_FOR_RECEIVED = 6
/** No exchange is told in more words. */
const NEAR = 25

/** True when the words before an article take it off the order: `enlevez`, `7ayed`, `machi`; a word that orders in between ends that. `before` and `after`: what is named on both sides of it (`manette sans fil w câble`). */
export function isRemoved({ turn, first, end }: Span, before?: Span, after?: Span): boolean {
  if (isDenied(turn, first) || isTakenBack(turn, end, after?.first)) return true
  const removal = lastInPart(turn, first, 'removal')
  const isInName = before !== undefined && removal > before.first && removal <= before.end
  return removal > 0 && !isInName && !saysBetween(turn, removal, first, 'want')
}

const LOOK_AHEAD = 5

/** `le tapis enlevez-le`, `tapis ghali, 7aydo`, `السجاد لا`: what stands last behind the article takes it off, or puts it off (`la lampe plus tard`); not for a case (`si absente annuler`). */
function isTakenBack(turn: Turn, end: number, until = turn.tokens.length): boolean {
  for (let at = end; at < until && at - end <= LOOK_AHEAD; at++) {
    if (means(turn, at, 'want', 'number-joint') || isCondition(turn, at)) return false
    const isNo = at === end && NO.has(turn.tokens[at]?.text ?? '')
    const over = isNo ? at + 1 : Math.max(...(['removal', 'given-up', 'put-off'] as const).map(kind => endOf(turn, at, kind)))
    if (over > 0) return isLast(turn, over)
    if (separates(turn, at) && turn.tokens[at]?.text !== ',' && turn.tokens[at]?.text !== ':') return false
  }
  return false
}

/** Nothing more is named in the part that begins at `from`. */
function isLast(turn: Turn, from: number): boolean {
  let at = from
  while (at < turn.tokens.length && !separates(turn, at)) {
    const { text = '', kind } = turn.tokens[at] ?? {}
    if (kind !== 'mark' && !IT.has(text) && !means(turn, at, 'filler')) return false
    at++
  }
  return true
}

/** `machi 28`, `pas la noire`. */
function isDenied(turn: Turn, first: number): boolean {
  let end = first
  while (BEFORE_GOODS.has(turn.tokens[end - 1]?.text ?? '')) end--
  return deniedFrom(turn, end, 2) !== null
}

/** True where the part of the turn with the article tells of an order of the past: `la chaise n'est toujours pas arrivée`. */
export const isPast = (span: Span): boolean => says(span.turn, 'past-order') && pastParts(span.turn)(span)

const pastParts = onceATurn(turn => touching(segmentsOf(turn).filter(({ first, end }) => saysBetween(turn, first, end, 'past-order'))))

const firstIf = onceATurn(({ tokens }) => {
  const at = tokens.findIndex(({ text }) => IF.has(text))
  return at < 0 ? Infinity : at
})

/** True for what came and goes back: `j'ai reçu la 41`, and in an exchange what stands before the word for it or before `contre`. */
export function isReceived({ turn, first }: Span): boolean {
  if (firstIf(turn) < first) return false
  for (let at = Math.max(0, first - NEAR); at < Math.min(turn.tokens.length, first + NEAR); at++)
    if (means(turn, at, 'exchange')) return first < at || (!saysAgainst(turn, at, first) && saysAgainst(turn, first, first + NEAR))
  return saysInPart(turn, first, 'received') && !saysInPart(turn, first, 'want')
}

const saysAgainst = ({ tokens }: Turn, from: number, until: number): boolean =>
  tokens.slice(from, until).some(({ text }) => AGAINST.has(text))

/** `juste le miroir`, `ghir lmontre`, `tapis bo7do`. */
export function isOnly({ turn, first, end: last }: Span): boolean {
  const behind = endOf(turn, last, 'only')
  // `2 théières seulement`: so many of them, and no more
  const isCounted = turn.tokens[first - 1]?.kind === 'number' || numberWordAt(turn, first - 1) !== null
  if (behind > 0 && !isCounted && (behind >= turn.tokens.length || separates(turn, behind))) return true
  let end = first
  while (BEFORE_GOODS.has(turn.tokens[end - 1]?.text ?? '')) end--
  return end > 0 && endOf(turn, end - 1, 'only') === end
}

/** `zid`, `ajoutez encore`: so many more of it. */
export function isAdded({ turn, first }: Span): boolean {
  return lastInPart(turn, first, 'addition') > 0
}

/** `sifto w m3ah kas`: with what was talked about. */
export const isBeside = (span: Span): boolean => says(span.turn, 'want') && saysInPart(span.turn, span.first, 'also')

/** `non plutôt`, `finalement`. */
export const isCorrected = ({ turn, first }: Span): boolean => saysInPart(turn, first, 'correction')

type Kind = 'removal' | 'received' | 'want' | 'correction' | 'addition' | 'also'

const saysInPart = (turn: Turn, first: number, kind: Kind): boolean => lastInPart(turn, first, kind) > 0

/** The token after the last word of this kind in the part before `first`; 0 when there is none. */
function lastInPart(turn: Turn, first: number, kind: Kind): number {
  const furthest = kind === 'received' ? LOOK_BACK_FOR_RECEIVED : LOOK_BACK
  for (let at = first - 1; at >= 0 && first - at <= furthest && !separates(turn, at); at--) {
    const end = endOf(turn, at, kind)
    if (end > 0) return end
  }
  return 0
}
