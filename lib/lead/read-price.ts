import { decimalsOf, parseAmount } from './money.ts'
import { westernDigits } from './western-digits.ts'

/** What people write for a currency beside the names that Intl knows. Lower case, without dots and spaces. */
const SPOKEN: Record<string, readonly string[]> = {
  MAD: ['dh', 'dhs', 'درهم', 'دراهم'],
  AED: ['dh', 'dhs', 'درهم', 'دراهم'],
  DZD: ['da', 'دينار', 'دج'],
  TND: ['dt', 'دينار', 'دت'],
  LYD: ['ld', 'دينار', 'دل'],
  KWD: ['kd', 'دينار', 'دك'],
  BHD: ['bd', 'دينار', 'دب'],
  JOD: ['jd', 'دينار'],
  IQD: ['id', 'دينار'],
  SAR: ['sr', 'ريال', 'رس'],
  QAR: ['qr', 'ريال', 'رق'],
  OMR: ['ro', 'ريال'],
  YER: ['yr', 'ريال'],
  EGP: ['le', 'جنيه', 'جم'],
  SDG: ['جنيه'],
  XOF: ['fcfa', 'cfa', 'f'],
  EUR: ['euro', 'euros'],
}

const bare = (word: string) => word.toLowerCase().replace(/[\s.\p{Cf}]/gu, '')

function namesOf(currency: string): Set<string> {
  const names = [currency, ...(SPOKEN[currency] ?? [])]
  for (const locale of ['en', 'fr', 'ar'])
    for (const currencyDisplay of ['symbol', 'narrowSymbol', 'name'] as const) {
      const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(2)
      names.push(parts.find(part => part.type === 'currency')?.value ?? '')
    }
  return new Set(['', ...names.map(bare)])
}

const PLAIN = /^\d+(?:[.,]\d*)?$/
const GROUPED = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d*)?$/

/** The number without grouping and with a point; null when the separators make no sense. */
function ungrouped(number: string, decimals: number): string | null {
  const grouping = GROUPED.exec(number)?.[1]
  // `1.390` is one thousand, but where the currency has three decimals it is one and a bit
  const plain = PLAIN.test(number) && (decimals === 3 || grouping === undefined)
  if (!plain && grouping === undefined) return null
  const point = (plain ? number : number.replaceAll(grouping ?? '', '')).replace(',', '.')
  return point.includes('.') ? point.replace(/\.?0*$/, '') : point
}

/**
 * Makes a reader of prices in one currency: `149`, `149,50 DH`, `MAD 1 390.00`, `1.390,00`, `١٤٩ درهم`. It returns minor units, or
 * null for anything else: a negative price, another currency, more decimals than the currency has.
 */
export function priceReader(currency: string): (text: string) => number | null {
  const names = namesOf(currency)
  const decimals = decimalsOf(currency)
  return text => {
    const ascii = westernDigits(text).replaceAll('٫', '.').replace(/[٬’]/g, "'").replaceAll('،', ',').replace(/\s/g, ' ')
    const match = /^(\D*)(\d(?:.*\d)?)(\D*)$/.exec(ascii.replace(/\p{Cf}/gu, '').trim())
    if (!match) return null
    const [, before = '', number = '', after = ''] = match
    if (!names.has(bare(before)) || !names.has(bare(after))) return null
    const plain = ungrouped(number, decimals)
    return plain === null ? null : parseAmount(plain, currency)
  }
}
