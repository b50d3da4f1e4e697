import type { PhoneNumber } from '../../lead/phone.ts'
import { chainGroups, type LinkedGroup } from './chain-groups.ts'
import type { DigitGroup } from './digit-groups.ts'
import { isReference } from './is-reference.ts'
import type { NumberingContext } from './numbering.ts'

/** A valid phone number as it stands in the chat; `groups` may lie in several turns. */
export interface FoundNumber {
  e164: string
  groups: readonly DigitGroup[]
  /** How plainly it is a phone number: see STRENGTH. */
  strength: number
  /** Of another country than the account's. */
  isAbroad: boolean
}

/** Ways to write a number, from the plainest to the one that only exact length and shape speak for. */
export const STRENGTH = { prefixed: 4, national: 3, bareForeign: 2, lostZero: 1 } as const

const MOST_DIGITS = 17
const FEWEST_DIGITS = 7
const MOST_GROUPS = 15

interface Candidate extends FoundNumber {
  score: number
  from: number
  to: number
}

/**
 * The phone numbers in the digits of a chat, in the order in which they stand. Where readings
 * overlap the plainest wins, so a house number right before a phone number is not swallowed.
 */
export function findNumbers(groups: readonly DigitGroup[], context: NumberingContext): FoundNumber[] {
  return chainGroups(groups).flatMap(chain => pickApart(chain.flatMap((_, from) => windowsFrom(chain, from, context))))
}

function windowsFrom(chain: readonly LinkedGroup[], from: number, context: NumberingContext): Candidate[] {
  const found: Candidate[] = []
  let digits = ''
  for (let to = from; to < Math.min(chain.length, from + MOST_GROUPS); to++) {
    const group = chain[to]
    if (!group || (to > from && group.plus)) break
    digits += group.digits
    if (digits.length > MOST_DIGITS) break
    if (digits.length < FEWEST_DIGITS || !couldBe(digits, chain, from, context)) continue
    const candidate = readWindow(chain, from, to, digits, context)
    if (candidate) found.push(candidate)
  }
  return found
}

const LONG_ENOUGH_ALONE = 8

/** A cheap look before the costly one, so that pages of figures are read in linear time. */
function couldBe(digits: string, chain: readonly LinkedGroup[], from: number, { lengths }: NumberingContext): boolean {
  const head = chain[from]
  if (!head || head.plus || digits.startsWith('00')) return true
  if (digits.startsWith('0')) return lengths.has(digits.length)
  return !isTight(head) || head.digits.length >= LONG_ENOUGH_ALONE
}

function readWindow(chain: readonly LinkedGroup[], from: number, to: number, digits: string, context: NumberingContext): Candidate | null {
  const groups = chain.slice(from, to + 1)
  if (isReference(groups) || isSum(groups)) return null
  const plus = groups[0]?.plus ?? false
  const number = context.parse(plus ? `+${digits}` : digits)
  if (!number) return null
  const prefixed = plus || digits.startsWith('00')
  const far = isAbroad(number, context)
  const strength = prefixed ? STRENGTH.prefixed : strengthOf(digits, number, groups, far)
  const alone = !isTight(chain[from]) && !isTight(chain[to + 1])
  const needsCompany = strength < STRENGTH.national || (!prefixed && !number.national.startsWith('0'))
  if (strength === 0 || (needsCompany && (isNumbered(groups) || !(alone && hasPhoneShape(groups))))) return null
  const breaks = groups.slice(1).reduce((sum, group) => sum + group.gap, 0)
  return { e164: number.e164, groups, strength, isAbroad: far, score: strength * 10 - breaks, from, to }
}

const isAbroad = ({ country }: PhoneNumber, home: NumberingContext) => country !== null && country !== home.country

/** `n° 20260428117`, `#213…`: what has a number sign and no sign of a phone is numbered for itself. */
function isNumbered([head]: readonly DigitGroup[]): boolean {
  const [sign, before] = [head?.turn.tokens[head.first - 1]?.text, head?.turn.tokens[head.first - 2]?.text]
  return sign === '#' || (sign === '°' && before === 'n')
}

const MONEY = new Set(['$', '£', '€', '¥', '₤', '%'])

/** `$415-666-7777`, `4156667777%`: a mark of money or share written on to it. */
function isSum(groups: readonly DigitGroup[]): boolean {
  const [head, tail] = [groups[0], groups.at(-1)]
  if (!head || !tail) return false
  const before = head.turn.tokens[head.first - 1]
  const after = tail.turn.tokens[tail.end]
  return (
    (MONEY.has(before?.text ?? '') && before?.end === head.turn.tokens[head.first]?.start) ||
    (MONEY.has(after?.text ?? '') && after?.start === tail.turn.tokens[tail.end - 1]?.end)
  )
}

const isTight = (group: LinkedGroup | undefined) => group !== undefined && group.gap === 0

function strengthOf(digits: string, { e164, national, callingCode }: PhoneNumber, groups: readonly DigitGroup[], far: boolean): number {
  if (digits === national) return STRENGTH.national
  if (`0${digits}` === national) return STRENGTH.lostZero
  // `nmra 33 0661…`: a door, and the number of a phone at home
  if (!e164.endsWith(digits) && !digits.startsWith('0')) return isBareOwnCode(digits, e164) ? STRENGTH[far ? 'bareForeign' : 'national'] : 0
  if (`+${digits}` !== e164) return 0
  const startsWithCode = groups.length === 1 || groups[0]?.digits === callingCode
  return startsWithCode ? STRENGTH.bareForeign : 0
}

/** `2120612…`: the country code with the trunk zero still in. */
const isBareOwnCode = (digits: string, e164: string) => digits.replace(/^(\d{1,3})0/, '$1') === e164.slice(1)

/** Pairs, triples or lone digits, as people group what they read out; not `4970 1012 3456` and no year at the end. */
function hasPhoneShape(groups: readonly DigitGroup[]): boolean {
  const lengths = groups.map(group => group.digits.length)
  if (lengths.length === 1 || lengths.every(length => length === 1)) return true
  if (lengths.slice(1).some(length => length === 1)) return false
  const last = groups.at(-1)?.digits ?? ''
  return !(lengths.length === 3 && lengths[0] === 2 && lengths[1] === 2 && /^(?:19|20)\d\d$/.test(last))
}

function pickApart(candidates: Candidate[]): FoundNumber[] {
  const taken = new Set<number>()
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.from - b.from || b.to - a.to)) {
    const places = Array.from({ length: candidate.to - candidate.from + 1 }, (_, n) => candidate.from + n)
    if (places.some(place => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.from - b.from)
}
