import type { Evidence } from '../../lead/lead-draft.ts'
import { type FoldedText, foldText, originalRange } from '../text/fold-text.ts'
import type { PhraseMatch } from '../text/phrase-table.ts'
import { type Token, tokenise } from '../text/tokenise.ts'
import { orderVerb } from '../words/is-inflected.ts'
import type { LabelField } from '../words/labels.ts'
import { lexicon, type Meaning, type WordKind } from '../words/lexicon.ts'

/** One text of the conversation, ready to be read: folded, cut into tokens, each token with what it can mean. */
export interface Turn {
  from: Evidence['from']
  index: number
  speaker: 'customer' | 'shop'
  author: string | null
  /** Where its text starts in what it was cut from; 0 for a whole message. */
  offset: number
  /** What the whole turn is, where a table's column says so. */
  label: LabelField | null
  folded: FoldedText
  tokens: readonly Token[]
  /** By token: every phrase of the word lists that starts there, longest first. */
  meanings: readonly (readonly PhraseMatch<Meaning>[])[]
  /** Every kind of meaning in it: what is not there need not be looked for token by token. */
  kinds: ReadonlySet<Meaning['kind']>
  /** A turn of the shop's that the customer says yes to, standing for his own words. */
  isConfirmed?: boolean
}

/** Tokens `first` up to, not including, `end` of a turn; `skip` letters of the first are a particle and left out. */
export interface Span {
  turn: Turn
  first: number
  end: number
  skip?: number
}

/** A list of 20,000 orders; what follows in a longer text is not read, so that nothing a page holds can hold up the form for more than seconds. */
export const MOST_CHARACTERS = 1_000_000

/** Where a text comes from: see Turn. */
export type TurnSource = Pick<Turn, 'from' | 'index' | 'speaker' | 'author'> & Partial<Pick<Turn, 'offset' | 'label'>>

export function readTurn(text: string, { offset = 0, label = null, ...source }: TurnSource, read = readText): Turn {
  return { ...source, offset, label, ...read(text) }
}

/** What a turn is of its text alone; chats repeat theirs, so whoever reads many turns may remember it. */
export function readText(text: string): Pick<Turn, 'folded' | 'tokens' | 'meanings' | 'kinds'> {
  const folded = foldText(text.slice(0, MOST_CHARACTERS))
  const tokens = tokenise(folded.text)
  const meanings = tokens.map((token, n) => (token.kind === 'word' ? meaningsOf(tokens, n) : NOTHING))
  const kinds = new Set<Meaning['kind']>()
  for (const matches of meanings) for (const { values } of matches) for (const { kind } of values) kinds.add(kind)
  return { folded, tokens, meanings, kinds }
}

function meaningsOf(tokens: readonly Token[], at: number): readonly PhraseMatch<Meaning>[] {
  const matches = lexicon().all(tokens, at)
  const values = matches.length > 0 ? NOTHING : orderVerb(tokens[at]?.text ?? '')
  return values.length > 0 ? [{ values, end: at + 1, skip: 0 }] : matches
}

const NOTHING: readonly never[] = []

/** The token after the longest phrase of this kind that starts at `at`; 0 when there is none. */
export function endOf(turn: Turn, at: number, kind: WordKind): number {
  const matches = turn.kinds.has(kind) ? turn.meanings[at] : undefined
  if (matches) for (const { values, end } of matches) for (const meaning of values) if (meaning.kind === kind) return end
  return 0
}

export function means(turn: Turn, at: number, ...kinds: WordKind[]): boolean {
  if (!turn.meanings[at]?.length) return false
  for (const kind of kinds) if (endOf(turn, at, kind) > 0) return true
  return false
}

/** True when a phrase of this kind stands anywhere in the turn. */
export const says = (turn: Turn, ...kinds: WordKind[]): boolean => kinds.some(kind => turn.kinds.has(kind))

/** The longest label that starts at `at`. */
export function labelAt(turn: Turn, at: number): { field: LabelField; end: number } | null {
  if (!turn.kinds.has('label')) return null
  for (const match of turn.meanings[at] ?? []) {
    const meaning = match.skip === 0 && match.values.find(value => value.kind === 'label')
    if (meaning) return { field: meaning.field, end: match.end }
  }
  return null
}

/** The number word at `at`, such as `deux`, `jouj`, `جوج`. */
export function numberWordAt(turn: Turn, at: number): { value: number; end: number } | null {
  if (!turn.kinds.has('number')) return null
  for (const match of turn.meanings[at] ?? []) {
    const meaning = match.values.find(value => value.kind === 'number')
    if (meaning) return { value: meaning.value, end: match.end }
    // `très bien`, `one moment`: a saying counts nothing
    if (match.values.some(({ kind }) => kind === 'filler' || kind === 'saying')) return null
  }
  return null
}

/** True when a phrase of this kind starts anywhere from `first` up to `end`. */
export function saysBetween(turn: Turn, first: number, end: number, ...kinds: WordKind[]): boolean {
  if (!says(turn, ...kinds)) return false
  for (let at = Math.max(0, first); at < Math.min(end, turn.tokens.length); at++) if (means(turn, at, ...kinds)) return true
  return false
}

/** Offsets of a span in its turn's own text. */
export function rangeOf({ turn, first, end, skip = 0 }: Span): { start: number; end: number } {
  const start = (turn.tokens[first]?.start ?? 0) + skip
  return originalRange(turn.folded, start, turn.tokens[end - 1]?.end ?? start)
}

export function evidenceOf(span: Span): Evidence {
  const { from, index, offset } = span.turn
  const { start, end } = rangeOf(span)
  return { from, index, start: start + offset, end: end + offset }
}

const INVISIBLE = /\p{Cf}|\uFE0F/gu

/** The words of a span as the customer wrote them, on one line, without invisible marks and emoji. */
export function wordsOf(span: Span): string {
  const { start, end } = rangeOf(span)
  return span.turn.folded.original
    .slice(start, end)
    .replace(INVISIBLE, '')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
