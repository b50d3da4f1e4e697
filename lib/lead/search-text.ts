import { westernDigits } from './western-digits.ts'

const MARKS = /[\p{M}ـ]/gu
const ALEFS = /[أإآٱ]/g
/** Final letters that are typed for one another: ta marbuta and ha, alef maqsura, Farsi yeh and ya. */
const TA_MARBUTA = /ة/g
const YEHS = /[ىی]/g

/** Text as a search compares it: without case, accents, Arabic vowel signs and the forms of alef, ta marbuta and yeh; any digits as Western ones. */
export function searchText(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').replace(ALEFS, 'ا').replace(TA_MARBUTA, 'ه').replace(YEHS, 'ي').toLowerCase()
  return westernDigits(plain)
}

/** What is searched of one lead: the digits of its numbers, and its words. */
export interface Searchable {
  digits: string
  text: string
}

export function searchable(numbers: (string | null)[], words: (string | null)[]): Searchable {
  const digits = numbers.map(number => digitsOf(searchText(number ?? ''))).join(' ')
  return { digits, text: searchText(words.filter(Boolean).join('\n')) }
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
const NUMBER = /^[\d\s()+./-]+$/
/** What comes along when a number is copied: a link around it, an optional trunk zero, dashes of all kinds, marks of direction. */
const COPIED: [RegExp, string][] = [
  [/\p{Cf}/gu, ''],
  [/\p{Pd}/gu, '-'],
  [/^(?:tel:|https?:\/\/(?:wa\.me\/|[\w.]+\/send\/?\?phone=))/i, ''],
  [/\(0\)/g, ''],
]

const uncopied = (text: string) => COPIED.reduce((plain, [pattern, by]) => plain.replace(pattern, by), text).trim()

/** What typed digits may stand for: themselves, and what follows a trunk zero or `00` when that says enough. */
function readings(digits: string): string[] {
  const international = /^0{1,2}([1-9]\d{2,})$/.exec(digits)?.[1]
  return [digits, international].flatMap(number => number || [])
}

/**
 * A search as typed, ready to be tried on many leads: all its words must be there; what looks like a number is also looked for in
 * the leads' numbers, however it is written (`0612…`, `+212 6 12…`, the last digits). An empty one finds everything.
 */
export function matcher(query: string): (lead: Searchable) => boolean {
  const plain = uncopied(searchText(query))
  const words = plain.split(/\s+/).filter(Boolean)
  const numbers = NUMBER.test(plain) ? readings(digitsOf(plain)) : []
  const hasWord = (lead: Searchable, word: string) =>
    lead.text.includes(word) || (/^\d{2,}$/.test(word) && readings(word).some(number => lead.digits.includes(number)))
  return lead => words.every(word => hasWord(lead, word)) || numbers.some(number => lead.digits.includes(number))
}
