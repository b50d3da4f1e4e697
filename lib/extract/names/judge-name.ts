import { separates } from '../chat/segments.ts'
import { endOf, means, type Span, type Turn, wordsOf } from '../chat/turn.ts'
import { followsTitle } from '../places/find-cities.ts'
import { endsAt } from '../products/find-quantity.ts'
import type { WordKind } from '../words/lexicon.ts'
import { AFTER_NAME } from '../words/small-words.ts'
import { givenNameEnd } from './given-name.ts'
import { isLendersName, isRecipient } from './recipient.ts'

/** What is known around words that may be a name. */
export interface NameClues {
  /** The shop has just asked for a name. */
  asked: boolean
  /** The turn gives details: a phone number, a city, a form. */
  detailed: boolean
  hasPhone: boolean
  /** The first city of the turn. */
  city: Span | null
  /** These are the first free words of the turn. */
  isFirst: boolean
  /** A part of an address stands before them in the turn. */
  afterAddress: boolean
  /** The chat's header has one of them. */
  isKnown: boolean
  /** The customer's number follows right behind them. */
  beforePhone: boolean
  /** It stands right before them. */
  behindPhone: boolean
  /** They stand in a value labelled as address. */
  inAddress: boolean
}

/** What speaks for and against a name; NAME_THRESHOLD is what it takes. */
const SCORE = {
  header: 4,
  givenNameFirst: 4,
  givenNameLater: 2,
  fewWords: 2,
  unknownWord: -2,
  infinitive: -8,
  manyWords: -3,
  capitals: 1,
  relation: 9,
  recipient: 6,
  introduced: 5,
  lender: -5,
  titled: 4,
  asked: 3,
  hasPhone: 2,
  first: 2,
  wholePart: 2,
  /** `Bonsoir Meryem`: the shop's word for the customer. */
  greeted: -20,
  inChatter: -4,
  noDetails: -3,
  afterAddress: -3,
  afterCity: -4,
  rightAfterCity: -3,
  inAddress: -5,
}
export const NAME_THRESHOLD = 6
const MOST_WORDS = 4

/** How much speaks for these words being the name of the one who gets the goods. */
export function judgeName(span: Span, clues: NameClues): number {
  return looksOf(span, clues) + companyOf(span, clues) + placeOf(span, clues)
}

function looksOf(span: Span, { isKnown }: NameClues): number {
  const { turn, first, end } = span
  const words = turn.tokens.slice(first, end).filter(token => token.kind === 'word')
  let score = isKnown ? SCORE.header : 0
  if (givenNameEnd(turn, first)) score += SCORE.givenNameFirst
  else if (words.some((_, n) => givenNameEnd(turn, first + n))) score += SCORE.givenNameLater
  if (words.length > MOST_WORDS) score += SCORE.manyWords
  else if (words.length > 1) score += SCORE.fewWords
  else if (score === 0) score += SCORE.unknownWord
  if (words.every((_, n) => !givenNameEnd(turn, first + n)) && isInfinitive(span)) score += SCORE.infinitive
  const written = wordsOf(span).split(' ')
  if (written.length > 1 && written.every(word => /^\p{Lu}/u.test(word))) score += SCORE.capitals
  return score
}

/** `pour offrir`, `pour l'accrocher`: what for, not for whom. */
const isInfinitive = ({ turn, first, end }: Span) => {
  const before = turn.tokens[first - 1]?.text === "'" ? first - 3 : first - 1
  return turn.tokens[before]?.text === 'pour' && /^[a-z]{2,}(?:er|ir|oir|re)$/.test(turn.tokens[end - 1]?.text ?? '')
}

function companyOf({ turn, first, end }: Span, { detailed, asked, isKnown }: NameClues): number {
  let score = announcementOf({ turn, first, end }, isKnown)
  if (endsWith(turn, first, 'title')) score += SCORE.titled
  if (turn.isConfirmed && means(turn, first - 1, 'filler')) score += SCORE.greeted
  if (asked) score += SCORE.asked
  if (!detailed && !asked) score += SCORE.noDetails
  if (isChatter(turn, first - 1) && !isIntroduced(turn, first) && !BEFORE_NAME.some(kind => endsWith(turn, first, kind)))
    score += SCORE.inChatter
  // `c'est moi Leila qui commande`
  if (isChatter(turn, end) && !(isIntroduced(turn, first) && turn.tokens[end]?.text !== 'qui') && !means(turn, end, ...PLAIN, 'receives'))
    score += SCORE.inChatter
  return score
}

/** What the words right before it say: for whom the goods are, or who speaks. */
function announcementOf({ turn, first, end }: Span, isKnown: boolean): number {
  if (isRecipient({ turn, first, end }) && (end > first + 1 || isKnown || givenNameEnd(turn, first))) return SCORE.relation
  if (isLendersName(turn, first)) return SCORE.lender
  if (endsWith(turn, first, 'recipient')) return SCORE.recipient
  if (isIntroduced(turn, first)) return SCORE.introduced
  return 0
}

/** `je suis Karim`, and in a hurry `c karim`. */
const isIntroduced = (turn: Turn, first: number) =>
  endsWith(turn, first, 'introduction') || (turn.tokens[first - 1]?.text === 'c' && givenNameEnd(turn, first) > 0)

/** Small words that stand beside names without making a sentence of them. */
const PLAIN: readonly WordKind[] = ['introduction', 'title', 'recipient', 'filler', 'locative', 'mine', 'call-here', 'someone-elses']

/** The same before one: `je veux, Salma Idrissi`. */
const BEFORE_NAME: readonly WordKind[] = [...PLAIN, 'want']

const isChatter = (turn: Turn, at: number) =>
  at >= 0 && at < turn.tokens.length && means(turn, at, 'chatter') && !AFTER_NAME.has(turn.tokens[at]?.text ?? '')

function placeOf(
  { turn, first, end }: Span,
  { hasPhone, isFirst, city, afterAddress, inAddress, isKnown, beforePhone, behindPhone }: NameClues,
): number {
  const opens = first === 0 || separates(turn, first - 1) || behindPhone
  const closes = end >= turn.tokens.length || separates(turn, end) || beforePhone
  let score = 0
  if (hasPhone) score += SCORE.hasPhone
  if (isFirst) score += SCORE.first
  if (inAddress) score += SCORE.inAddress
  if (opens && closes) score += SCORE.wholePart
  const isTold =
    isKnown ||
    givenNameEnd(turn, first) > 0 ||
    endsWith(turn, first, 'introduction') ||
    followsTitle(turn, first) ||
    isRecipient({ turn, first, end })
  if (afterAddress && !isTold) score += SCORE.afterAddress
  if (city && first > city.first && !isTold) score += SCORE.afterCity
  // that is where the quarter stands, and quarters are named after people
  else if (city && first > city.first && first - city.end <= 1 && !behindPhone) score += SCORE.rightAfterCity
  return score
}

/** A phrase of this kind ends right before `at`, a title or colon between them aside. */
function endsWith(turn: Turn, at: number, kind: WordKind): boolean {
  let end = at
  if (turn.tokens[end - 1]?.text === ':' || turn.tokens[end - 1]?.text === '.') end--
  if (kind !== 'title')
    for (let before = end - 2; before < end; before++) if (before >= 0 && endOf(turn, before, 'title') === end) end = before
  return endsAt(turn, end, kind)
}
