import { foldWord } from './fold-text.ts'
import { remember } from './remember.ts'
import { type Token, tokenise } from './tokenise.ts'

interface Node<T> {
  /** Null where no phrase goes on: most nodes are the last of theirs. */
  next: Map<string, Node<T>> | null
  values: T[]
}

/** A phrase found at a token: `end` is the token after it, `skip` how many letters of the first token are a particle (`بفاس`, `lcasa`). */
export interface PhraseMatch<T> {
  values: readonly T[]
  end: number
  skip: number
}

/** Marks that may stand inside a phrase: `tan-tan`, `m'diq`, `bd.`. */
const INSIDE = new Set(["'", '-', '.'])
const ARABIC = /^[ء-ي]/
const ONE_WORD = /^(?:[a-z]+|[ء-ي]+)$/
/** Particle, and what it stands for at the head of the word: `للقنيطرة` is `ل` and `القنيطرة`. */
const ARABIC_PARTICLES: readonly (readonly [string, string])[] = [
  ['ولل', 'ال'],
  ['وال', ''],
  ['لل', 'ال'],
  ['ال', ''],
  ['ول', ''],
  ['وب', ''],
  ['وف', ''],
  ['ل', ''],
  ['ب', ''],
  ['ف', ''],
  ['و', ''],
]
const LATIN_PARTICLES: readonly (readonly [string, string])[] = [
  ['l', ''],
  ['f', ''],
  ['b', ''],
  ['d', ''],
  ['w', ''],
]
const SHORTEST_ARABIC = 3
const SHORTEST_LATIN = 4
const NONE: readonly never[] = []

/** Phrases of one or more words, found longest first at a token. Built once, read often. */
export class PhraseTable<T> {
  readonly #begin = new Map<string, Node<T>>()
  readonly #latinParticles: readonly (readonly [string, string])[]
  /** Whether any phrase begins with this word, or with what is left of it without a particle. */
  readonly #begins = remember(word => this.#begin.has(word) || this.#bareForms(word).length > 0)

  /** `latinParticles`: whether Darija's `l`, `f`, `b`, `d`, `w` may be written on to a phrase in Latin letters too (`lcasa`). */
  constructor({ latinParticles = false } = {}) {
    this.#latinParticles = latinParticles ? LATIN_PARTICLES : []
  }

  /** Adds a phrase as people write it; it is folded here. An empty phrase is left out. */
  add(phrase: string, value: T): void {
    this.addFolded(foldWord(phrase), value)
  }

  /** The same for a phrase that is folded already. */
  addFolded(phrase: string, value: T): void {
    let nodes = this.#begin
    let node: Node<T> | null = null
    for (const word of wordsOf(phrase)) {
      if (node) nodes = node.next ??= new Map()
      node = nodes.get(word) ?? { next: null, values: [] }
      nodes.set(word, node)
    }
    node?.values.push(value)
  }

  /** What exactly this phrase stands for. */
  get(phrase: string): readonly T[] {
    const [first, ...others] = tokenise(foldWord(phrase))
    let node = this.#begin.get(first?.text ?? '')
    for (const { text } of others) node = node?.next?.get(text)
    return node?.values ?? NONE
  }

  /** Every phrase that starts at the token `at`, longest first; when there is none, the first word is tried without a particle written on to it. */
  all(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    const token = tokens[at]
    if (!token || !this.#begins(token.text)) return NONE
    const whole = this.#walk(tokens, at, token.text, 0)
    return whole.length > 0 || token.kind !== 'word' ? whole : this.#afterParticle(tokens, at, token.text)
  }

  /** The longest of `all`. */
  longest(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    return this.all(tokens, at)[0] ?? null
  }

  #afterParticle(tokens: readonly Token[], at: number, word: string): readonly PhraseMatch<T>[] {
    for (const { rest, skip } of this.#bareForms(word)) {
      const matches = this.#walk(tokens, at, rest, skip)
      if (matches.length > 0) return matches
    }
    return NONE
  }

  /** What a word may be without a particle written on to it, where phrases begin with that. */
  #bareForms(word: string): { rest: string; skip: number }[] {
    const arabic = ARABIC.test(word)
    const forms: { rest: string; skip: number }[] = []
    for (const [particle, article] of arabic ? ARABIC_PARTICLES : this.#latinParticles) {
      if (!word.startsWith(particle) || word.length - particle.length < (arabic ? SHORTEST_ARABIC : SHORTEST_LATIN)) continue
      const rest = article + word.slice(particle.length)
      if (this.#begin.has(rest)) forms.push({ rest, skip: particle.length })
    }
    return forms
  }

  #walk(tokens: readonly Token[], at: number, firstWord: string, skip: number): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = []
    let node = this.#begin.get(firstWord)
    let position = at
    while (node) {
      if (node.values.length > 0) matches.push({ values: node.values, end: position + 1, skip })
      position = nextWord(tokens, position)
      node = node.next?.get(tokens[position]?.text ?? '')
    }
    return matches.reverse()
  }
}

/** Most phrases are one word, and there are thousands: those need no cutting. */
function wordsOf(folded: string): string[] {
  if (ONE_WORD.test(folded)) return [folded]
  return tokenise(folded).flatMap(({ kind, text }) => (kind === 'word' || kind === 'number' ? [text] : []))
}

function nextWord(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  return next?.kind === 'mark' && INSIDE.has(next.text) ? at + 2 : at + 1
}
