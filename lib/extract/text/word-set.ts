import { foldWord } from './fold-text.ts'

/** A word list, parted by spaces, as it is compared with the tokens of folded text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord))
