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
  [/c(?=[eiy])/g, 's'],
  [/[gqc9]/g, 'k'],
  [/7/g, 'h'],
  [/5/g, 'x'],
  [/p/g, 'b'],
  [/G/g, 'g'],
  [/C/g, 'c'],
  [/[^bcdfghjklmnrstxz]/g, ''],
]
const ARABIC = /^[ء-يپڤگڭ]/
/** Also `les`, with the sound that ties it to a vowel: `ليزيكوتور`. */
const ARTICLE = /^(?:وال|بال|فال|لل|ال|ليز(?=[اي]))/
const FEWEST = 3

/**
 * Keys that a word shares with its spelling in the other script: `z3tar` and `الزعتر`. `own` for the words of a catalogue, also with the hard
 * sound that Egypt gives `ج` (`torneg`) and with `ه` heard (`harissa`); `other` to look up what a customer wrote. Null for words with too few
 * consonants to tell.
 */
export function scriptKeys(word: string): { own: readonly string[]; other: string; consonants: number } | null {
  const isArabic = ARABIC.test(word)
  const [own, other] = isArabic ? ['ar', 'la'] : ['la', 'ar']
  const sound = soundOf(word)
  const heard = isArabic ? [sound, sound.replaceAll('j', 'k'), soundOf(word.replace(/ه(?=.)/g, 'ح'))] : [sound]
  const telling = heard.filter(({ length }) => length >= FEWEST)
  if (telling.length === 0) return null
  return { own: [...new Set(telling)].map(key => `#${own}${key}`), other: `#${other}${sound}`, consonants: sound.length }
}

const soundOf = (word: string) =>
  (ARABIC.test(word) ? [...word.replace(ARTICLE, '')].map(letter => ARABIC_SOUNDS[letter] ?? '').join('') : latinSound(word)).replace(
    /(.)\1+/g,
    '$1',
  )

const latinSound = (word: string) => LATIN_SOUNDS.reduce((rest, [from, to]) => rest.replace(from, to), word)
