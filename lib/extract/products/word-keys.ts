import { spellingSkeleton } from '../names/spelling-skeleton.ts'
import { foldWord } from '../text/fold-text.ts'
import { COLOURS, GOODS, LARGENESS, QUALITIES, WEARERS } from '../words/goods.ts'

const ARABIC = /^[ء-ي]/
const ARABIC_HEADS = ['وال', 'بال', 'فال', 'لل', 'ال', 'و', 'ل', 'ب', 'ف']
const SHORTEST_STEM = 3
const SHORTEST_SKELETON = 4
const FEWEST_CONSONANTS = 4
const VOWELS = /[aiu]/g

interface Concepts {
  things: ReadonlyMap<string, readonly string[]>
  /** By the sound of their Latin spelling: `l3ssel` is `3sel`. */
  sounds: ReadonlyMap<string, readonly string[]>
  qualities: ReadonlySet<string>
  colours: ReadonlySet<string>
  wearers: ReadonlySet<string>
  /** How large. */
  largeness: ReadonlySet<string>
}

let compiled: Concepts | undefined

/** Names of things by word. */
function concepts(): Concepts {
  compiled ??= compile()
  return compiled
}

function compile(): Concepts {
  const things = new Map<string, string[]>()
  const qualities = new Set<string>()
  const lines = (list: string) => list.split('\n').filter(line => line.trim() !== '')
  const wordsIn = (line: string) => line.split(',').map(word => foldWord(word.trim()))
  const ofMany = [COLOURS, QUALITIES, WEARERS, LARGENESS]
  for (const line of [GOODS, ...ofMany].flatMap(lines)) {
    const words = wordsIn(line)
    for (const word of words)
      if (!word.includes(' '))
        for (const form of new Set([word, stemOf(word)])) things.set(form, [...(things.get(form) ?? []), `=${words[0]}`])
  }
  const withStems = (word: string) => [word, stemOf(word)]
  const wordsOf = (list: string) => new Set(lines(list).flatMap(wordsIn).flatMap(withStems))
  const [colours, wearers, largeness] = [COLOURS, WEARERS, LARGENESS].map(wordsOf) as [Set<string>, Set<string>, Set<string>]
  for (const list of ofMany) for (const word of wordsOf(list)) qualities.add(word)
  return { things, sounds: soundsOf(things), qualities, colours, wearers, largeness }
}

function soundsOf(things: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const sounds = new Map<string, readonly string[]>()
  for (const [word, thing] of things) {
    const sound = ARABIC.test(word) || word.length < SHORTEST_SKELETON ? '' : spellingSkeleton(word)
    if (sound.length >= SHORTEST_SKELETON && !sounds.has(sound)) sounds.set(sound, thing)
  }
  return sounds
}

/** Ways to look a word up, the most literal first: itself, its stem, the thing it names in any language. */
export function keysOf(word: string): string[] {
  const forms = ARABIC.test(word) ? arabicForms(word) : latinForms(word)
  const keys = new Set(forms)
  for (const form of forms) {
    for (const concept of concepts().things.get(form) ?? []) keys.add(concept)
  }
  return [...keys]
}

/** Looser ways to look a word up, by its sound; only for words that are no other word: `montra` is a watch, `centre` is no belt. */
export function soundKeysOf(word: string): string[] {
  if (ARABIC.test(word)) return arabicForms(word).flatMap(rootKeys)
  const forms = latinForms(word)
  const things = forms.filter(form => form.length >= SHORTEST_SKELETON).flatMap(form => concepts().sounds.get(spellingSkeleton(form)) ?? [])
  return [...new Set([...forms.flatMap(soundKeys), ...things])]
}

/** Colours, stuffs and the like say which article, not what it is. */
export const isQuality = (word: string): boolean => [word, stemOf(word)].some(form => concepts().qualities.has(form))

/** `وسخان`: `and` written on to a word; `وسادة` only begins like it. */
export const hasAnd = (word: string): boolean =>
  ARABIC.test(word) && word.startsWith('و') && word.length > SHORTEST_STEM && !concepts().things.has(word)

const isOneOf = (list: 'colours' | 'wearers' | 'largeness') => (word: string) =>
  (ARABIC.test(word) ? arabicForms(word) : latinForms(word)).some(form => concepts()[list].has(form))

/** `noire`, `lk7la`, `البيضاء`. */
export const isColour = isOneOf('colours')

/** `homme`, `للأطفال`. */
export const isWearer = isOneOf('wearers')

/** `kbira`, `petite`. */
export const isLargeness = isOneOf('largeness')

/** A thing, a stuff or a use that the lists know: `sport`, `solaire`, `جلد`. */
export const isKind = (word: string): boolean =>
  !isColour(word) && !isWearer(word) && !isLargeness(word) && keysOf(word).some(key => key.startsWith('='))

/** `كيلوين`, `ساعتين`: two of it. */
export function singularOfDual(word: string): string | null {
  if (!ARABIC.test(word) || !word.endsWith('ين') || word.length < 5) return null
  return word.endsWith('تين') ? `${word.slice(0, -3)}ه` : word.slice(0, -2)
}

const ARABIC_VOWELS = /[اويه]/g

/** Broken plurals keep the consonants: `كنادير` and `كندورة`. */
function rootKeys(form: string): string[] {
  const consonants = form.replace(ARABIC_VOWELS, '')
  return consonants.length >= FEWEST_CONSONANTS ? [`^${consonants}`] : []
}

/** `montra` and `lmontre` sound like `montre`. */
function soundKeys(form: string): string[] {
  if (form.length < SHORTEST_SKELETON) return []
  const sound = spellingSkeleton(stemOf(form))
  const consonants = sound.replace(VOWELS, '')
  return consonants.length >= FEWEST_CONSONANTS ? [`~${sound}`, `^${consonants}`] : [`~${sound}`]
}

/** The word, its stem, both without Darija's article, and what `camerat` are several of. */
function latinForms(word: string): string[] {
  const bare = word.startsWith('l') && word.length > SHORTEST_SKELETON ? [word.slice(1)] : []
  const singular = /.{3}at$/.test(word) ? [word.slice(0, -1)] : []
  return [word, ...bare, ...singular].flatMap(form => [form, stemOf(form)])
}

function stemOf(word: string): string {
  const stem = word.length > SHORTEST_STEM + 1 ? word.replace(/(?:es|[sxe])$/, '') : word
  return stem.length >= SHORTEST_STEM ? stem : word
}

/** `خلاطات`: of `خلاط` or `خلاطة`. */
const singularsOf = (word: string) => (word.endsWith('ات') && word.length > 4 ? [word.slice(0, -2), `${word.slice(0, -2)}ه`] : [])

function arabicForms(word: string): string[] {
  const bare = ARABIC_HEADS.filter(head => word.startsWith(head) && word.length - head.length >= SHORTEST_STEM).map(head =>
    word.slice(head.length),
  )
  const forms = [word, ...bare]
  const singulars = forms.flatMap(form => [singularOfDual(form), ...singularsOf(form)]).filter(form => form !== null)
  return [...forms, ...singulars]
}
