import { decimalsOf, parseAmount } from './money.ts'
import { asciiFigures, ungrouped } from './plain-number.ts'

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

/**
 * Makes a reader of prices in one currency: `149`, `149,50 DH`, `MAD 1 390.00`, `1.390,00`, `١٤٩ درهم`. It returns minor units, or
 * null for anything else: a negative price, another currency, more decimals than the currency has.
 */
export function priceReader(currency: string): (text: string) => number | null {
  const names = namesOf(currency)
  const decimals = decimalsOf(currency)
  return text => {
    const match = /^(\D*)(\d(?:.*\d)?)(\D*)$/.exec(asciiFigures(text).replace(/\s/g, ' ').trim())
    if (!match) return null
    const [, before = '', number = '', after = ''] = match
    if (!names.has(bare(before)) || !names.has(bare(after))) return null
    const plain = ungrouped(number, decimals)
    return plain === null ? null : parseAmount(plain, currency)
  }
}
