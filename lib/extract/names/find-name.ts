import type { LabelledValue } from '../chat/labelled-values.ts'
import { separates } from '../chat/segments.ts'
import { endOf, means, type Span, says, type Turn, wordsOf } from '../chat/turn.ts'
import { isLikely, type NameCandidate, textsOf } from './follow-corrections.ts'
import { isRecipient } from './recipient.ts'
import { spellingSkeleton } from './spelling-skeleton.ts'

export interface FoundName {
  text: string
  spans: Span[]
  confidence: number
}

const LABELLED_CONFIDENCE = 0.96
const HEADER_CONFIDENCE = 0.75
const SURE_SCORE = 14

/**
 * The name of the one who gets the goods: from a label, else the free words with most speaking for them, the fullest form of it;
 * else the chat's header when that is plainly given and family name.
 */
export function findName(labelled: readonly LabelledValue[], candidates: readonly NameCandidate[], header: Turn | null): FoundName | null {
  return fromLabels(labelled) ?? fromWords(candidates) ?? (header && fromHeader(header))
}

function fromLabels(values: readonly LabelledValue[]): FoundName | null {
  const last = (field: LabelledValue['field']) => nameIn(values.filter(value => value.field === field).at(-1))
  const full = last('fullName')
  const given = last('givenName')
  const family = last('familyName')
  const rest = given ? (family ?? full) : null
  const spans = given && rest ? [given, rest] : [full ?? given ?? family].filter(span => span !== null)
  const text = spans.map(wordsOf).join(' ')
  return text ? { text, spans, confidence: LABELLED_CONFIDENCE } : null
}

/** The words of a labelled value up to the first separator or number, without a title. */
function nameIn(value: LabelledValue | undefined): Span | null {
  if (!value) return null
  const { turn } = value
  // `3) Salma Idrissi`: the row's number stands in its first cell
  const isNumbered = turn.label !== null && turn.tokens[value.first]?.kind === 'number' && turn.tokens[value.first + 1]?.kind === 'mark'
  const first = afterTitles(turn, isNumbered ? value.first + 2 : value.first)
  let end = first
  while (end < value.end && !separates(turn, end) && turn.tokens[end]?.kind !== 'number') end++
  return end > first && endOf(turn, first, 'nameless') !== end ? { turn, first, end } : null
}

export function afterTitles(turn: Turn, at: number): number {
  const end = endOf(turn, at, 'title')
  // `Mª Carmen` is María
  if (!end || end >= turn.tokens.length || turn.tokens[end]?.text === '°') return at
  return afterTitles(turn, turn.tokens[end]?.text === '.' ? end + 1 : end)
}

function fromWords(candidates: readonly NameCandidate[]): FoundName | null {
  const possible = candidates.filter(isLikely)
  const recipients = possible.filter(isRecipient)
  const likely = recipients.length > 0 ? recipients : possible
  const best = likely.reduce<NameCandidate | null>((top, next) => (top && top.score > next.score ? top : next), null)
  if (!best) return null
  const fullest = possible
    .filter(other => isFormOf(other, best) || (likely.includes(other) && isCalledBy(best, other)))
    .reduce((top, next) => (lengthOf(next) >= lengthOf(top) ? next : top), best)
  const spans = withFamily(fullest, possible, candidates)
  return { text: spans.map(wordsOf).join(' '), spans, confidence: Math.min(0.95, 0.45 + (0.5 * best.score) / SURE_SCORE) }
}

/** `Safae`, then `El Gharbi` when the shop asks for the family name as well: the two make the name. */
function withFamily(name: NameCandidate, possible: readonly NameCandidate[], all: readonly NameCandidate[]): NameCandidate[] {
  const family = all.findLast(candidate => candidate.isFamily)
  const given = family && isFormOf(name, family) ? possible.findLast(({ turn }) => turn.index < family.turn.index) : name
  const joins = family && given && given.turn.index < family.turn.index && lengthOf(given) === 1 && !isFormOf(given, family)
  return joins ? [given, family] : [name]
}

const lengthOf = ({ first, end }: Span) => end - first
/** `moi c'est Simo, mettez Mohamed Tahiri`: how he is called, and in one breath the whole name. */
const isCalledBy = (nickname: Span, other: Span) => nickname.turn === other.turn && lengthOf(nickname) === 1 && lengthOf(other) > 1

/** `Sanaa` and `Sanaa Belkacem`: every word of the shorter one is in the other; a brother only shares the family name. */
function isFormOf(a: Span, b: Span): boolean {
  const [shorter, longer] = lengthOf(a) < lengthOf(b) ? [a, b] : [b, a]
  const words = textsOf(longer).map(spellingSkeleton)
  return textsOf(shorter).every(text => words.includes(spellingSkeleton(text)))
}

/** Null for a nickname, a business, a kunya, a lone given name or initial, or anything with digits in it. */
function fromHeader(turn: Turn): FoundName | null {
  const bracket = turn.tokens.findIndex(token => token.text === '(' || token.text === '[')
  const tokens = turn.tokens.slice(0, bracket < 0 ? undefined : bracket).filter(token => token.text !== '•')
  const first = afterTitles(turn, 0)
  const words = tokens.slice(first)
  const plain = words.every((token, n) => isNameToken(token, n, words.length))
  if (words.length < 2 || !plain || says(turn, 'business', 'relation') || means(turn, first, 'kunya')) return null
  const span = {
    turn,
    first: turn.tokens.indexOf(words[0] as Turn['tokens'][number]),
    end: turn.tokens.indexOf(words.at(-1) as Turn['tokens'][number]) + 1,
  }
  return { text: wordsOf(span), spans: [span], confidence: HEADER_CONFIDENCE }
}

function isNameToken({ kind, text }: Turn['tokens'][number], n: number, length: number): boolean {
  if (kind === 'mark') return (text === "'" || text === '-' || text === '.') && n > 0 && n < length - 1
  return kind === 'word' && !/\d|^لل/.test(text) && (text.length > 1 || /^[ء-ي]/.test(text))
}
