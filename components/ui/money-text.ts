import { type Language, localeOf } from '../../lib/i18n.ts'
import { decimalsOf } from '../../lib/lead/money.ts'

/** Whether any of these amounts (minor units) needs its decimals shown: if one has them, all show them. */
export function needDecimals(amounts: number[], currency: string): boolean {
  const scale = 10 ** decimalsOf(currency)
  return amounts.some(minor => minor % scale !== 0)
}

/** The amount's figures without the currency, in the reader's language: `1,390` or `1 390,50`. `minor` is in minor units. */
export function amountFigures(minor: number, currency: string, language: Language, decimals: boolean): string {
  const digits = decimals ? decimalsOf(currency) : 0
  const format = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(minor / 10 ** decimalsOf(currency))
}

/** An amount that stands alone, with its currency's code: `532 MAD`. */
export function moneyText(minor: number, currency: string, language: Language): string {
  return `${amountFigures(minor, currency, language, needDecimals([minor], currency))} ${currency}`
}
