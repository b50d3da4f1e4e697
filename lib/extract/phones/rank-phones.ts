import type { Chat } from '../chat/read-chat.ts'
import { type Span, saysBetween, type Turn } from '../chat/turn.ts'
import { namesRecipient } from '../names/recipient.ts'
import { CONJUNCTIONS } from '../words/small-words.ts'
import { calledPerson, type Person } from './called-person.ts'
import { digitGroups } from './digit-groups.ts'
import { type FoundNumber, findNumbers, STRENGTH } from './find-numbers.ts'
import { type Judgement, judgeNumber } from './judge-number.ts'
import type { NumberingContext } from './numbering.ts'
import { calledByWord, pointedAt } from './pointed-at.ts'

/** A number of the customer's side. */
export interface Phone {
  e164: string
  confidence: number
  spans: Span[]
}

/** All numbers that the customer's turns hold, rejected ones too: other rules must know which digits they are. */
export interface ChatPhones {
  /** The one to call first. */
  ranked: Phone[]
  /** Tokens that are phone numbers, whoever's. */
  spans: Span[]
}

interface Mention extends Judgement {
  number: FoundNumber
}

const CONFIDENCE: Record<number, number> = {
  [STRENGTH.prefixed]: 0.97,
  [STRENGTH.national]: 0.97,
  [STRENGTH.bareForeign]: 0.9,
  [STRENGTH.lostZero]: 0.85,
}
const HEADER_CONFIDENCE = 0.9
const MOST_TYPOS = 2
const WORDS_OF_ANNOUNCEMENT = 5

/**
 * The customer's numbers, the one to call first: the preferred one, else the recipient's, else the first given; a number in the
 * chat's header comes last, or alone. Left out: the shop's `ownNumbers` (E.164), numbers corrected away, out of use, or of others.
 * `numbers`: what customerNumbers finds in the turns.
 */
export function rankPhones(
  { turns, header, headerPhone }: Chat,
  ownNumbers: ReadonlySet<string>,
  context: NumberingContext,
  numbers: readonly FoundNumber[] = customerNumbers(turns, context),
): ChatPhones {
  const customer = turns.filter(turn => turn.speaker === 'customer')
  const mentions = withoutReplaced(numbers.map((number, n) => ({ number, ...judgeNumber(number, numbers[n - 1], numbers[n + 1]) }))).filter(
    mention => !mention.rejected && !ownNumbers.has(mention.number.e164),
  )
  const forSomeone = customer.some(namesRecipient)
  const named = calledByWord(
    customer,
    mentions.map(({ number }) => number),
  )
  const pointed =
    mentions.find(({ number }) => number === named) ??
    mentions[pointedAt(customer, spansIn(numbers)) ?? Infinity] ??
    ownedBy(calledPerson(customer), mentions)
  const place = (mention: Mention) => (mention === pointed ? -1 : placeOf(mention, forSomeone))
  const ranked = [...mentions].sort((a, b) => place(a) - place(b)).slice(0, 1)
  const inOrder = [...ranked, ...mentions].map(mention => phoneOf(mention.number))
  const shown = [headerPhone, header]
    .flatMap(turn => (turn ? findNumbers(digitGroups(turn), context) : []))
    .filter(number => !ownNumbers.has(number.e164))
  return {
    ranked: mergeSame([...inOrder, ...shown.map(number => ({ ...phoneOf(number), confidence: HEADER_CONFIDENCE }))]),
    spans: [...numbers, ...shopNumbers(turns, context)].flatMap(spansOf),
  }
}

/** Every number in what the customer's side wrote, whoever's. */
export function customerNumbers(turns: readonly Turn[], context: NumberingContext): FoundNumber[] {
  return findNumbers(turns.filter(turn => turn.speaker === 'customer').flatMap(digitGroups), context)
}

/** What the shop repeats or gives as its own: to be known as phone numbers, so that they are no prices. */
function shopNumbers(turns: readonly Turn[], context: NumberingContext): FoundNumber[] {
  return findNumbers(turns.filter(turn => turn.speaker === 'shop').flatMap(digitGroups), context)
}

/** `3ayto liha`, `appelez-moi` among numbers of two people: the one of whom it is said; null when that is open. */
function ownedBy(person: Person | null, mentions: readonly Mention[]): Mention | null {
  const mine = mentions.filter(mention => mention.mine)
  const others = mentions.filter(mention => !mention.mine)
  if (person === null || mine.length === 0 || others.length === 0) return null
  return (person === 'me' ? mine[0] : (others.find(mention => mention.someoneElses) ?? others[0])) ?? null
}

function placeOf({ number, preferred, fallback, someoneElses, mine }: Mention, forSomeone: boolean): number {
  if (fallback) return 4
  if (preferred) return 0
  // what he writes himself goes before what he says yes to
  if (number.groups[0]?.turn.isConfirmed) return 2.5
  if (someoneElses) return forSomeone ? 1 : 3
  // the one who is to receive the goods goes before the one who orders
  return forSomeone && mine ? 3 : 2
}

function withoutReplaced(mentions: readonly Mention[]): Mention[] {
  const righted = new Set(mentions.filter(({ rejected }) => !rejected).map(turnOf))
  // `c'est …, pas …`: said to be wrong beside the one that is right
  const isContradicted = (mention: Mention) => mention.rejected && righted.has(turnOf(mention))
  const wrongAt = new Map<string, number>()
  for (const [n, mention] of mentions.entries()) if (isContradicted(mention)) wrongAt.set(mention.number.e164, n)
  return mentions.filter((mention, n) => {
    const next = mentions[n + 1]
    return (
      !(next?.replacesPrevious && !next.rejected && !isOneMore(next, mention)) &&
      (wrongAt.get(mention.number.e164) ?? n) <= n &&
      !mentions
        .slice(n + 1, n + 4)
        .some(
          later =>
            !isContradicted(later) &&
            !(mention.someoneElses ? later.mine : later.someoneElses) &&
            isRetyped(mention.number.e164, later.number.e164) &&
            !areAlternatives(mention.number, later.number),
        )
    )
  })
}

/** `mon num 06…, appelez plutôt ma femme 06…`: the number of another takes nothing back. */
const isOneMore = (next: Mention, mention: Mention) => next.preferred && next.someoneElses && !mention.someoneElses

const turnOf = ({ number }: Mention) => number.groups[0]?.turn

/** The same number with a slip mended: two digits at most differ. */
function isRetyped(earlier: string, later: string): boolean {
  if (earlier === later || earlier.length !== later.length) return false
  return [...earlier].filter((digit, n) => digit !== later[n]).length <= MOST_TYPOS
}

/**
 * `tel 0661000022, tel 2 0661000023`: two with anything between them are two, however alike, unless that mends; so are those of two
 * messages where the later is announced as one more (`sinon 06…`, `et aussi 06…`).
 */
function areAlternatives(earlier: FoundNumber, later: FoundNumber): boolean {
  const [left, right] = [earlier.groups.at(-1), later.groups[0]]
  if (!left || !right) return false
  const { turn, first: end } = right
  const isOne = left.turn === turn
  if (saysBetween(turn, isOne ? left.end : 0, end, 'correction')) return false
  const from = isOne ? left.end : Math.max(0, end - WORDS_OF_ANNOUNCEMENT)
  if (isOne) return turn.tokens.slice(from, end).some(({ kind }) => kind !== 'break')
  return saysBetween(turn, from, end, 'call-otherwise', 'also') || turn.tokens.slice(from, end).some(({ text }) => CONJUNCTIONS.has(text))
}

const spansOf = (number: FoundNumber): Span[] => {
  const spans: Span[] = []
  for (const { turn, first, end } of number.groups) {
    const last = spans.at(-1)
    if (last?.turn === turn) last.end = end
    else spans.push({ turn, first, end })
  }
  return spans
}

const spansIn = (numbers: readonly FoundNumber[]) => numbers.flatMap(spansOf)

const phoneOf = (number: FoundNumber): Phone => ({
  e164: number.e164,
  confidence: CONFIDENCE[number.strength] ?? HEADER_CONFIDENCE,
  spans: spansOf(number),
})

function mergeSame(phones: readonly Phone[]): Phone[] {
  const byNumber = new Map<string, Phone>()
  for (const phone of phones) if (!byNumber.has(phone.e164)) byNumber.set(phone.e164, phone)
  return [...byNumber.values()]
}
