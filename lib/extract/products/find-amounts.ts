import { endOf, means, type Span, says, saysBetween, type Turn } from '../chat/turn.ts'
import { BEFORE_PRICE } from '../words/count-particles.ts'
import { endsAt, isSizeAt, isUnit, TIMES } from './find-quantity.ts'

/** A sum in a turn. */
export interface Amount extends Span {
  /** Major units. */
  value: number
  /** A currency word stands beside it. */
  hasCurrency: boolean
  /** `3x180`, `90×2`: so many of it. */
  times: number | null
  /** What stands after `=`, or is called a total. */
  isTotal: boolean
  /** `l un`, `للواحد`: the price of one, said so. */
  isEach: boolean
  /** A term of a sum: `790 + 3x180`. */
  inSum: boolean
  /** Delivery is spoken of beside it: before it, the sum is the fee; after it, it may be. */
  delivery: 'before' | 'after' | null
}

const FEE_WITHIN = 3

/** The sums in a turn: with a currency, in a calculation, after `à` or `b`; bare ones too when `bare` says that sums are to be expected. */
export function findAmounts(turn: Turn, taken: ReadonlySet<number>, bare: (value: number, first: number) => boolean): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < turn.tokens.length; ) {
    const read = turn.tokens[at]?.kind !== 'number' || taken.has(at) ? null : readAmount(turn, at, taken)
    if (read && isPlausible(turn, at, read, bare)) amounts.push(read)
    at = read?.end ?? at + 1
  }
  return amounts
}

function isPlausible(turn: Turn, at: number, amount: Amount, bare: (value: number, first: number) => boolean): boolean {
  if (amount.hasCurrency) return true
  // `عمارة 212`
  if (endsCode(turn, at) || isSizeAt(turn, at) || means(turn, at - 1, 'building')) return false
  if (amount.times !== null || amount.inSum || amount.isEach || amount.delivery === 'before') return true
  if (isMeasured(turn, amount.end)) return false
  return amount.isTotal || BEFORE_PRICE.has(turn.tokens[at - 1]?.text ?? '') || bare(amount.value, at)
}

/** `XYZ-60`: digits that a dash ties to letters are an article's code, in the catalogue or not. */
function endsCode({ tokens }: Turn, at: number): boolean {
  const [letters, dash, digits] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return letters?.kind === 'word' && dash?.text === '-' && letters.end === dash.start && dash.end === digits?.start
}

const isMeasured = (turn: Turn, end: number) =>
  isUnit(turn, end) ||
  (means(turn, end, 'counter') && !/^ال/.test(turn.tokens[end]?.text ?? '')) ||
  turn.tokens[end]?.text === '%' ||
  isFraction(turn, end)

/** `24/48h`; a slash that stands apart parts columns. */
const isFraction = ({ tokens }: Turn, at: number) =>
  tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.start === tokens[at]?.end

function readAmount(turn: Turn, at: number, taken: ReadonlySet<number>): Amount | null {
  const head = endsTotal(turn, at) ? null : readNumber(turn, at)
  if (!head) return null
  const second = TIMES.has(turn.tokens[head.end]?.text ?? '') ? readNumber(turn, head.end + 1) : null
  if (second && second.value > head.value && taken.has(head.end + 1)) return null // `2 x 40`, of size 40
  // of `3x180` and `180x3` the larger is the price
  const [value, times] = second ? [Math.max(head.value, second.value), Math.min(head.value, second.value)] : [head.value, null]
  const afterNumber = second?.end ?? head.end
  const currency = currencyEnd(turn, afterNumber)
  const end = currency || afterNumber
  return {
    turn,
    first: at,
    end,
    value,
    times,
    hasCurrency: currency > 0,
    isTotal: isTotalAt(turn, at, end, times),
    isEach: [end, end + 1].some(next => means(turn, next, 'each')),
    inSum: isInSum(turn, at, end),
    delivery: deliveryBeside(turn, at, end),
  }
}

const isTotalAt = (turn: Turn, at: number, end: number, times: number | null) =>
  turn.tokens[at - 1]?.text === '=' || saysBetween(turn, at - 3, at, 'total') || (times === null && closesAsTotal(turn, end))

/** `490 au total`, `640 les deux`; in `180 total 440` the word is of the sum behind it. */
function closesAsTotal(turn: Turn, at: number): boolean {
  const end = endOf(turn, at, 'total')
  return end > 0 && turn.tokens[['=', ':'].includes(turn.tokens[end]?.text ?? '') ? end + 1 : end]?.kind !== 'number'
}

function deliveryBeside(turn: Turn, at: number, end: number): Amount['delivery'] {
  if (turn.tokens[at - 1]?.text === '=') return null
  if (saysBetween(turn, at - FEE_WITHIN, at, 'fee') || isThreshold(turn, at)) return 'before'
  return saysBetween(turn, end, end + 2, 'fee') ? 'after' : null
}

/** `livraison gratuite à partir de 300 dh`: no price of anything. */
const isThreshold = (turn: Turn, at: number) => says(turn, 'fee') && endsAt(turn, at, 'time')

/** `les 3`: a word for all of them, no sum. */
const endsTotal = (turn: Turn, at: number) => endOf(turn, at - 1, 'total') === at + 1

/** A plus on one side of it; `+44 …` adds nothing. */
function isInSum(turn: Turn, at: number, end: number): boolean {
  const [term, plus] = [turn.tokens[at - 2], turn.tokens[at - 1]]
  if (turn.tokens[end]?.text === '+') return true
  if (plus?.text !== '+') return false
  return term?.kind === 'number' || (term?.kind === 'word' && term.end !== plus.start) || means(turn, at - 2, 'currency')
}

/** `390`, `18 000`, `1 390,50`: thousands may stand apart. */
function readNumber({ tokens }: Turn, at: number): { value: number; end: number } | null {
  const head = tokens[at]
  if (head?.kind !== 'number' || head.text.length > 7) return null
  let digits = head.text
  let end = at + 1
  while (isThousands(tokens, end, digits)) {
    const apart = tokens[end]?.kind === 'number' ? 0 : 1
    digits += tokens[end + apart]?.text ?? ''
    end += apart + 1
  }
  const decimals = isDecimals(tokens, end) ? (tokens[end + 1]?.text ?? '') : ''
  return { value: Number(decimals ? `${digits}.${decimals}` : digits), end: decimals ? end + 2 : end }
}

function isThousands(tokens: Turn['tokens'], at: number, digits: string): boolean {
  const apart = tokens[at]?.text === '.' && tokens[at]?.start === tokens[at - 1]?.end ? 1 : 0
  const next = tokens[at + apart]
  if (next?.kind !== 'number' || next.text.length !== 3 || digits.startsWith('0') || (digits.length > 3 && apart === 0)) return false
  const gap = next.start - (tokens[at - 1]?.end ?? 0)
  return gap === 1
}

function isDecimals(tokens: Turn['tokens'], at: number): boolean {
  const mark = tokens[at]
  const next = tokens[at + 1]
  if ((mark?.text !== '.' && mark?.text !== ',') || next?.kind !== 'number' || next.text.length > 2) return false
  return mark.start === tokens[at - 1]?.end && next.start === mark.end
}

/** A currency stands at `at`. */
export const isPriced = (turn: Turn, at: number): boolean => currencyEnd(turn, at) > 0

const currencyEnd = (turn: Turn, at: number) =>
  endOf(turn, at, 'currency') || (['€', '$', '£'].includes(turn.tokens[at]?.text ?? '') ? at + 1 : 0)
