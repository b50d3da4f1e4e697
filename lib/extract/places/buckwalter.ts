/** Folded Arabic letters, see foldCharacter, and what Buckwalter's transliteration (1990) writes for each. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const WRITTEN = 'AbtvjHxd*rzs$SDTZEgfqklmnhwy'

const replace = (text: string, from: string, to: string) => text.replace(/./g, character => to[from.indexOf(character)] ?? character)

/** Folded Arabic in letters of one byte, which makes a list of it a quarter smaller as gzip. Other characters stay. */
export const toBuckwalter = (arabic: string): string => replace(arabic, LETTERS, WRITTEN)

/** The folded Arabic that was written so. */
export const fromBuckwalter = (text: string): string => replace(text, WRITTEN, LETTERS)
