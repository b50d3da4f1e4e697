import { endOf, labelAt, means, numberWordAt, saysBetween, type Turn } from '../chat/turn.ts'
import { OF_MINE, THAT_ONE } from '../words/caller-words.ts'
import type { FoundNumber } from './find-numbers.ts'
import { saysCondition } from './is-condition.ts'
import { isForCourier, isRejected } from './is-rejected.ts'

/** What the words around a number say of it. */
export interface Judgement {
  /** Not of the customer's side, or not to be called. */
  rejected: boolean
  /** Takes the place of the number before it. */
  replacesPrevious: boolean
  preferred: boolean
  /** Only when the other one fails. */
  fallback: boolean
  someoneElses: boolean
  /** The customer's own. */
  mine: boolean
}

const WORDS_BEFORE = 8
/** `nmrti hiya`, `mi numero es el`. */
const WORDS_TO_OWNER = 3
const CHATS = /^(?:w(?:h?ats|ts)|(?:ال)?واتس)/
const WORDS_OF_CONDITION = 14
const WORDS_AFTER = 6
const MOST_IN_BRACKET = 12
const WORDS_AFTER_FOR_CALL = 16
const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '\n', '•'])
/** `chez ma voisine si je ne suis pas là ? 06…` */
const CONDITION_ENDS = new Set(['.', '!', ';', '\n', '•'])
const CLAUSE_ENDS = new Set([...SENTENCE_ENDS, ','])

/** Reads the sentence around `number`, up to its neighbours `previous` and `next` in the same turn. */
export function judgeNumber(number: FoundNumber, previous: FoundNumber | undefined, next: FoundNumber | undefined): Judgement {
  const head = number.groups[0]
  const tail = number.groups.at(-1)
  if (!head || !tail)
    return { rejected: true, replacesPrevious: false, preferred: false, fallback: false, someoneElses: false, mine: false }
  const { turn, first } = head
  const floor = previous?.groups.at(-1)?.turn === turn ? afterBracket(turn, previous.groups.at(-1)?.end ?? 0, first) : 0
  const ceiling = next?.groups[0]?.turn === tail.turn ? (next.groups[0]?.first ?? Infinity) : Infinity
  const before = startOf(turn, first, Math.max(afterRatherThat(turn, floor, first), first - WORDS_BEFORE), SENTENCE_ENDS)
  const clause = startOf(turn, first, before, CLAUSE_ENDS)
  const after = endOfClause(tail.turn, afterBracket(tail.turn, tail.end, ceiling), Math.min(ceiling, tail.end + WORDS_AFTER))
  const isPreferred = saysBetween(tail.turn, tail.end, tail.end + 2, 'rather-that')
  const isMine = saysMine(turn, Math.max(before, first - WORDS_TO_OWNER), first)
  const said = (...kinds: Parameters<typeof saysBetween>[3][]) =>
    saysBetween(turn, before, first, ...kinds) || saysBetween(tail.turn, tail.end, after, ...kinds)
  const isOutOfUse = saysBetween(turn, clause, first, 'out-of-use') || saysBetween(tail.turn, tail.end, after, 'out-of-use')
  // `0661… dak l9dim khser`: out of use is the one before
  const otherOut = saysBetween(tail.turn, tail.end, after, 'that-other') && saysBetween(tail.turn, tail.end, after, 'out-of-use')
  return {
    rejected: (isOutOfUse && !otherOut) || isRejected({ turn, first, end: tail.end }, before, ceiling),
    replacesPrevious: otherOut || said('replaced') || corrects(turn, Math.max(floor, first - WORDS_AFTER), first),
    preferred: isToBeCalled(turn, before, first) || isPreferred || saysCallThat(tail.turn, tail.end, ceiling, isMine),
    // `2eme : 0661… (de préférence)`
    fallback:
      !isPreferred &&
      (said('call-otherwise') ||
        isConditional(turn, floor, first) ||
        isConditional(tail.turn, tail.end, after) ||
        isForChats(number, turn, clause, first)),
    someoneElses:
      saysBetween(turn, before, first, 'someone-elses', 'relation', 'their-name', 'ask-for') &&
      !saysBetween(turn, first - 2, first, 'mine'),
    mine: isMine,
  }
}

/** `05… (fixe), 06…`: what stands in brackets is said of the number before. */
function afterBracket({ tokens }: Turn, end: number, first: number): number {
  if (tokens[end]?.text !== '(') return end
  for (let at = end + 1; at < Math.min(first, end + MOST_IN_BRACKET); at++) if (tokens[at]?.text === ')') return at + 1
  return end
}

/** `appelez le 06…`; not `appelez les deux numéros`: this one is no better. */
const isToBeCalled = (turn: Turn, from: number, first: number) =>
  (saysBetween(turn, from, first, 'call-here') || turn.tokens.slice(from, first).some((_, n) => isForCourier(turn, from + n))) &&
  !turn.tokens.slice(from, first).some((_, n) => numberWordAt(turn, from + n)?.value === 2)

/** `WhatsApp : +44 …`: no courier calls it while there is another. */
const isForChats = ({ isAbroad }: FoundNumber, turn: Turn, from: number, first: number) =>
  isAbroad && turn.tokens.slice(from, first).some(({ text }) => CHATS.test(text))

/** `la 06…`, `la nmra hiya …` is no in Darija; in a sentence it is French (`ma mère sera là, 06…`, `à la gardienne 06…`). */
function corrects(turn: Turn, from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    const end = endOf(turn, at, 'correction')
    const isFrench = turn.tokens[at]?.text === 'la' && end === at + 1 && turn.tokens[at - 1]?.kind === 'word'
    if (end > 0 && !isFrench) return true
  }
  return false
}

/** `mon numéro`, `nmra dyali`, `ana 06…`; not `my wife 06…`, `lmra dyali 06…`. */
function saysMine(turn: Turn, from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    const end = endOf(turn, at, 'mine')
    const text = turn.tokens[at]?.text ?? ''
    const isLoose =
      end === at + 1 && (OF_MINE.has(text) ? !isPhoneWord(turn, at - 1) : text === 'my' && end < first && !isPhoneWord(turn, end))
    if (end > 0 && !isLoose) return true
  }
  return false
}

const isPhoneWord = (turn: Turn, at: number) => turn.tokens[at]?.kind !== 'word' || labelAt(turn, at)?.field === 'phone'

/** `si absente, la gardienne 06…`, `ila makontch 06…`. */
function isConditional(turn: Turn, floor: number, first: number): boolean {
  const from = startOf(turn, first, Math.max(floor, first - WORDS_OF_CONDITION), CONDITION_ENDS)
  return saysCondition(turn, from, first)
}

/** `0661…, c'est elle qui sera là, 3ayto liha`: what to call was named before, when no number follows. */
function saysCallThat(turn: Turn, from: number, ceiling: number, isMine: boolean): boolean {
  if (isMine || ceiling !== Infinity) return false
  for (let at = from; at < Math.min(turn.tokens.length, from + WORDS_AFTER_FOR_CALL); at++) {
    const end = endOf(turn, at, 'call-here')
    if (end > 0 && THAT_ONE.has(turn.tokens[end]?.text ?? '')) return true
  }
  return false
}

/** `06… de préférence, ou 05…`: the preference is for the number before it. */
function afterRatherThat(turn: Turn, floor: number, first: number): number {
  for (let at = floor; floor > 0 && at < first; at++) if (means(turn, at, 'rather-that')) return endOf(turn, at, 'rather-that')
  return floor
}

function startOf(turn: Turn, first: number, floor: number, ends: ReadonlySet<string>): number {
  let at = first
  while (at > floor && !endsThere(turn, at - 1, ends)) at--
  return at
}

/** A point or comma between digits ends nothing. */
const endsThere = ({ tokens }: Turn, at: number, ends: ReadonlySet<string>) =>
  ends.has(tokens[at]?.text ?? '') && (tokens[at]?.kind === 'break' || tokens[at]?.end !== tokens[at + 1]?.start)

function endOfClause(turn: Turn, from: number, ceiling: number): number {
  let at = from
  while (at < Math.min(ceiling, turn.tokens.length) && !CLAUSE_ENDS.has(turn.tokens[at]?.text ?? '')) at++
  return at
}
