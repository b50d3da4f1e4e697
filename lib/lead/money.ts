import { westernDigits } from './western-digits.ts'
/** An amount in the currency's smallest unit. Never a float: 149.50 MAD is `{ minor: 14950, currency: 'MAD' }`. */
export interface Money {
  minor: number
  /** ISO 4217, upper case. */
  currency: string
}

/** How many decimals a currency has by CLDR: 2 for MAD, 3 for TND and KWD, 0 for XOF. Throws RangeError on a malformed code. */
export function decimalsOf(currency: string): number {
  const known = decimals.get(currency)
  if (known !== undefined) return known
  const found = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  decimals.set(currency, found)
  return found
}

/** To build a formatter takes longer than to read an order. */
const decimals = new Map<string, number>()

/**
 * Minor units of an amount as a person types it: `149`, `149,5`, `1 390.00`, `١٤٩`. Null for anything else, for negative
 * amounts, for more decimals than the currency has, and beyond what an integer holds exactly.
 */
export function parseAmount(text: string, currency: string): number | null {
  const plain = westernDigits(text)
    .replaceAll('٫', '.')
    .replace(/[\s ']/gu, '')
    .replace(',', '.')
  const match = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain)
  if (!match) return null
  const decimals = decimalsOf(currency)
  const fraction = match[2] ?? ''
  if (fraction.length > decimals) return null
  return Number((match[1] ?? '') + fraction.padEnd(decimals, '0'))
}

/** The amount as typed into a field, ASCII: `149`, `149.50`. Whole amounts lose their decimals unless `always` is set. */
export function amountText(minor: number, currency: string, always = false): string {
  const decimals = decimalsOf(currency)
  const scale = 10 ** decimals
  return !always && minor % scale === 0 ? String(minor / scale) : (minor / scale).toFixed(decimals)
}

/** Minor units of an amount as a CRM tells it, in major units: 149.5 MAD is 14950. What the currency has no decimals for is rounded. */
export const minorUnits = (major: number, currency: string): number => Math.round(major * 10 ** decimalsOf(currency))

/** The amount as a JSON number in major units, as CRMs want it: 14950 MAD is 149.5. */
export function majorUnits(minor: number, currency: string): number {
  return minor / 10 ** decimalsOf(currency)
}
