import { COUNTRIES } from './countries.ts'
import { westernDigits } from './western-digits.ts'

/** The digits of a number as typed, Western; `+` and `00` both open an international one. */
function parse(phone: string): { digits: string; international: boolean } {
  const plain = westernDigits(phone)
  const digits = plain.replace(/\D/g, '')
  if (digits.startsWith('00')) return { digits: digits.slice(2), international: true }
  return { digits, international: plain.replace(/[^\d+]/g, '').startsWith('+') }
}

/** The number without its trunk zero. */
const withoutTrunk = (digits: string) => digits.replace(/^0+/, '')

/**
 * True when both are one number, however written: `+212600000001`, `00212 600 000 001`, `0600-000001`. Which country a
 * national form belongs to is not known here, so it equals an international one that ends with it.
 */
export function isSamePhone(one: string, other: string): boolean {
  const [a, b] = [parse(one), parse(other)]
  if (a.digits === '' || b.digits === '') return one.trim() === other.trim()
  if (a.digits === b.digits) return true
  const [short, long] = a.digits.length < b.digits.length ? [a, b] : [b, a]
  const national = withoutTrunk(short.digits)
  return !short.international && national.length >= 7 && withoutTrunk(long.digits).endsWith(national)
}

/**
 * What to search a phone by: its last nine digits, which stand in `+212600000001` and in `0600000001` alike. The Leads page
 * does not say how its `keyWord` compares numbers. A text without digits is searched as it is.
 */
export function phoneKeyword(phone: string): string {
  return withoutTrunk(parse(phone).digits).slice(-9) || phone.trim()
}

/**
 * What a number as a CRM writes it may be in E.164, the likeliest last: `0600000001` in Morocco (`country`, ISO 3166) is `+212600000001`.
 * Nothing says that they are valid numbers; they are for looking one up.
 */
export function e164Guesses(phone: string, country: string | null): string[] {
  const { digits, international } = parse(phone)
  if (digits === '') return []
  const code = COUNTRIES.find(one => one.code === country)?.callingCode
  const home = international || code === undefined ? [] : [`+${code}${withoutTrunk(digits)}`, `+${code}${digits}`]
  return [...new Set([`+${digits}`, ...home])]
}
