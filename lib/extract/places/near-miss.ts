import { spellingSkeleton } from '../names/spelling-skeleton.ts'

/** A place's spelling, folded and without spaces, and what it stands for. */
export interface Spelling<T> {
  text: string
  value: T
}

const FEWEST_LETTERS = 5
const FEWEST_CONSONANTS = 3
const SHORT = 7
/** `lfnide9`. */
const ARTICLE = /^l[^aeiou]/
/** Vowels, the letters that are silent or doubled at will, and what Darija writes for the ayn. */
const DROPPED = new Set('aeiouywh3\u0627\u0648\u064a\u0647')
/** Letters of one sound. */
const SAME: Record<string, string> = { q: 'k', c: 'k', 9: 'k', 7: '', 5: 'k', z: 's', '\u0635': 's', '\u0633': 's' }

/** What is heard of a word's consonants: `eskendria`, `iskandariya` and `eskendereya` come out the same. */
function consonants(word: string): string {
  let key = ''
  let before = ''
  for (const letter of word) {
    const heard = DROPPED.has(letter) ? '' : (SAME[letter] ?? letter)
    if (heard !== before) key += heard
    before = heard
  }
  return key
}

/** An index for words that are one slip or another vowel away from a listed spelling. */
export class NearMisses<T> {
  readonly #byConsonants: Map<string, Spelling<T>[]>

  constructor(spellings: readonly Spelling<T>[]) {
    this.#byConsonants = Map.groupBy(spellings, ({ text }) => consonants(text))
  }

  /**
   * What the listed spelling closest to `word` (folded, without spaces) stands for, if need be without Darija's article; null when none is
   * close, or the word is too short to tell.
   */
  nearest(word: string): T | null {
    return this.#near(word) ?? (ARTICLE.test(word) ? this.#near(word.slice(1)) : null)
  }

  #near(word: string): T | null {
    const key = consonants(word)
    if (word.length < FEWEST_LETTERS || key.length < FEWEST_CONSONANTS) return null
    const most = word.length < SHORT ? 1 : 2
    const heard = spellingSkeleton(word)
    let best: { value: T; slips: number } | null = null
    for (const { text, value } of this.#byConsonants.get(key) ?? []) {
      // `Ouazzani` is a man from Ouazzane
      if (word.endsWith('i') && !text.endsWith('i')) continue
      const slips = slipsBetween(heard, spellingSkeleton(text))
      if (slips <= most && slips < (best?.slips ?? Infinity)) best = { value, slips }
    }
    return best?.value ?? null
  }
}

/** How many letters must be put in, left out or changed. */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
