import { numberWordAt, type Turn } from '../chat/turn.ts'
import { SIZES } from '../words/count-particles.ts'
import { ARTICLES_OF_GOODS } from '../words/small-words.ts'
import type { CatalogueIndex, Posting } from './catalogue-index.ts'
import { endsAt } from './find-quantity.ts'
import { scriptKeys } from './script-key.ts'
import { keysOf, soundKeysOf } from './word-keys.ts'

/** Beyond this many words the memory is emptied: it must not grow with what pages hold. */
const MOST_SEEN = 5000
const LONGEST_WORD = 40

/** The articles that a token of a turn names, with which of their words; none for most. */
export function lookUp(turn: Turn, at: number, index: CatalogueIndex): readonly Posting[] {
  const { kind, text } = turn.tokens[at] ?? { kind: 'break', text: '' }
  if (kind === 'number' || SIZES.has(text)) return index.byWord.get(text) ?? []
  if (kind !== 'word' || text.length > LONGEST_WORD) return []
  const isKnown = (turn.meanings[at]?.length ?? 0) > 0
  const seen = isKnown ? index.seen.known : index.seen.unknown
  const before = seen.get(text)
  if (before) return before
  const key = [...keysOf(text), ...(isKnown ? [] : soundKeysOf(text))].find(form => index.byWord.has(form))
  const postings = key === undefined ? [] : (index.byWord.get(key) ?? [])
  if (seen.size >= MOST_SEEN) seen.clear()
  seen.set(text, postings)
  return postings
}

/** What a word that no list knows may be: half of a name written apart (`air fryer`), or its spelling in the other script. */
export function otherwiseWritten(turn: Turn, at: number, index: CatalogueIndex, isMore: boolean): readonly Posting[] {
  const { kind, text } = turn.tokens[at] ?? { kind: 'break', text: '' }
  if (kind !== 'word' || text.length > LONGEST_WORD || (turn.meanings[at]?.length ?? 0) > 0) return []
  const parted = partedName(turn, at, index)
  return parted.length > 0 ? parted : inOtherScript(turn, at, index, isMore)
}

function partedName({ tokens }: Turn, at: number, index: CatalogueIndex): readonly Posting[] {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (word?.kind !== 'word' || next?.kind !== 'word' || next.start > word.end + 1 || next.text.length > LONGEST_WORD) return []
  const key = keysOf(word.text + next.text).find(form => index.byWord.has(form))
  return key === undefined ? [] : (index.byWord.get(key) ?? [])
}

const ENOUGH_CONSONANTS = 4

/** Four consonants name an article by themselves; three do in company: after an article, a count or a word that orders, or with more of the name. */
function inOtherScript(turn: Turn, at: number, index: CatalogueIndex, isMore: boolean): readonly Posting[] {
  const written = turn.tokens[at]?.text ?? ''
  const text = /^l[^aeiouy]/.test(written) ? written.slice(1) : written
  const key = scriptKeys(text)
  if (!key) return []
  const found = index.byWord.get(key.other) ?? []
  return isMore || key.consonants >= ENOUGH_CONSONANTS || found.length === 0 || isCompanied(turn, at, written) ? found : []
}

/** Behind an article, a count or a word that orders: `text` is what the token at `at` says. */
export function isCompanied(turn: Turn, at: number, text: string): boolean {
  const before = turn.tokens[at - 1]
  if (/^(?:وال|بال|ال|l[^aeiouy])/.test(text) || ARTICLES_OF_GOODS.has(before?.text ?? '')) return true
  return before?.kind === 'number' || numberWordAt(turn, at - 1) !== null || endsAt(turn, at, 'want', 'addition', 'number-joint', 'counter')
}
