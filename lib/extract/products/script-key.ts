/** Consonants of both scripts by the sound they share; vowels, `ع` and `ه` come and go between the two and are left out. */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ط: 't',
  ج: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: 'c',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'k',
  ڭ: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
}
const LATIN_SOUNDS: readonly [RegExp, string][] = [
  [/kh/g, 'x'],
  [/gh/g, 'G'],
  [/ch|sh/g, 'C'],
  [/dj/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph|v/g, 'f'],
  [/[gqc9]/g, 'k'],
  [/7/g, 'h'],
  [/5/g, 'x'],
  [/p/g, 'b'],
  [/G/g, 'g'],
  [/C/g, 'c'],
  [/[^bcdfghjklmnrstxz]/g, ''],
]
const ARABIC = /^[ء-يپڤگڭ]/
const ARTICLE = /^(?:وال|بال|فال|لل|ال)/
const FEWEST = 3

/**
 * A key that a word shares with its spelling in the other script: `z3tar` and `الزعتر`. `own` for the words of a catalogue, `other` to
 * look up what a customer wrote; null for words with too few consonants to tell.
 */
export function scriptKeys(word: string): { own: string; other: string } | null {
  const isArabic = ARABIC.test(word)
  const sound = isArabic ? [...word.replace(ARTICLE, '')].map(letter => ARABIC_SOUNDS[letter] ?? '').join('') : latinSound(word)
  const consonants = sound.replace(/(.)\1+/g, '$1')
  if (consonants.length < FEWEST) return null
  const [own, other] = isArabic ? ['ar', 'la'] : ['la', 'ar']
  return { own: `#${own}${consonants}`, other: `#${other}${consonants}` }
}

const latinSound = (word: string) => LATIN_SOUNDS.reduce((rest, [from, to]) => rest.replace(from, to), word)
