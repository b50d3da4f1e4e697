import { decimalsOf, type Money, minorUnits } from '../../lead/money.ts'
import { asciiFigures, ungrouped } from '../../lead/plain-number.ts'
import { CURRENCY_WORDS } from './currencies.ts'

/** A sum in a text, with where it stands in the text as `findPrices` saw it. */
export interface Price {
  money: Money
  /** Asked each month: what a thing is let for, or one rate of its price. */
  isMonthly: boolean
  start: number
  end: number
}

const MAX_FIGURES = 40
const WORD = `(?:${CURRENCY_WORDS.map(([, pattern]) => pattern).join('|')})(?!\\p{L})`
const FIGURES = "(?:\\d{1,3}(?:[ '.,]\\d{3})+(?!\\d)|\\d{1,12})(?:[.,]\\d{1,3})?(?!\\d)"
/** Digits may stand right beside the word (`450DH`, `AED900`). */
const PRICE = new RegExp(`(?<![\\p{L}\\d.,]|\\d )${FIGURES} ?${WORD}|(?<!\\p{L})${WORD} ?${FIGURES}`, 'gu')
const NUMBER = /\d(?:[\d '.,]*\d)?/
/** Beside a sum that is not the article's price: the fee for bringing it, or what it was before. */
const OTHER =
  'livraison|exp[ée]dition|frais(?= d| ?:|\\n| ?$)|delivery|shipping|توصيل|شحن|remise(?! en main)|r[ée]duction|discount|خصم|au lieu d[eu]|ancien prix|prix (?:initial|conseill|barr)|\\b(?:instead of|(?:old|list) price)\\b|بدل[اً]* (?:من|عن)|السعر (?:السابق|القديم|الأصلي|قبل)'
/** On its line; right before it, be it as what is added or taken off; or as the label on a line of its own. */
const OTHER_BEFORE = new RegExp(
  `(?:${OTHER}|save|[ée]conomise[rz]|(?<!\\p{L})وفّ?ر)[^\\n\\d]{0,20}$|(?<!\\p{L})(?:avant|before|was|قبل|كان) ?:? ?$|\\+ ?$|(?<!\\S)[-−]$|(?:^|\\n)[^\\n\\d]{0,15}(?:${OTHER}) ?:?\\n$`,
  'iu',
)
/** Brought for nothing, it has no fee. */
const OTHER_AFTER =
  /^ ?(?:d[e'] ?)?(?:[ée]conomie|livraison|frais|delivery|shipping|remise|r[ée]duction|discount|off\b|ل?لتوصيل|توصيل)(?! (?:gratuit|offert|compris|inclus|free|included|مجان))/iu
/** A shop calls its only price regular too; beside another it is the one before. */
const REGULAR_BEFORE = /(?:regular price|prix (?:habituel|normal|r[ée]gulier)|السعر العادي)[^\n\d]{0,10}$/iu
const SALE_AFTER = /^\s*(?:sale price|prix (?:promo|sold|r[ée]duit|en solde)|سعر (?:البيع|العرض|التخفيض))/iu
const MONTHLY_BEFORE = /(?:mensualit|monthly|par mois|en \d+ fois|قسط)[^\n\d]{0,20}$/iu
const MONTHLY_AFTER =
  /^ ?(?:ttc|ht)? ?(?:(?:\/|par|per|chaque|every|a|[x×] ?\d+|في|كل|لكل) ?(?:mois|month|mo\b|الشهر|شهر)|mensuel|monthly|شهري|بالشهر)/iu

/** The prices in a text of a few thousand characters, in its order, without fees and what a thing cost before. `host`: of the page, for names that several currencies share. */
export function findPrices(text: string, host: string): Price[] {
  const plain = asciiFigures(text).replace(/[^\S\n]/g, ' ')
  return [...plain.matchAll(PRICE)].flatMap(match => {
    const [words] = match
    const end = match.index + words.length
    const before = plain.slice(Math.max(0, match.index - 40), match.index)
    const after = plain.slice(end, end + 30)
    if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after) || (REGULAR_BEFORE.test(before) && SALE_AFTER.test(after))) return []
    const money = moneyOf(NUMBER.exec(words)?.[0], words.replace(NUMBER, ''), host)
    const isMonthly = MONTHLY_BEFORE.test(before) || MONTHLY_AFTER.test(after)
    return money ? [{ money, isMonthly, start: match.index, end }] : []
  })
}

/**
 * A sum from a page's data: a number in major units or figures, and the currency by its code or by any name of it. Null when either is
 * missing or makes no sense, and for nothing: pages write 0 for a price that they do not tell.
 */
export function moneyOf(amount: unknown, word: unknown, host: string): Money | null {
  const currency = typeof word === 'string' ? currencyOf(word, host) : null
  if (currency === null) return null
  const minor = minorUnits(typeof amount === 'string' ? majorOf(amount, currency) : typeof amount === 'number' ? amount : 0, currency)
  return Number.isSafeInteger(minor) && minor > 0 ? { minor, currency } : null
}

/** `KWD 1,500` is fifteen hundred: the Gulf groups by commas, where Tunisia writes them before its three decimals. */
function majorOf(amount: string, code: string): number {
  const figures = asciiFigures(amount.slice(0, MAX_FIGURES)).replace(/\s/g, ' ').trim()
  return Number(ungrouped(/KWD|BHD|OMR|JOD/.test(code) ? figures.replaceAll(',', '') : figures, decimalsOf(code)) ?? 0)
}

/**
 * ISO 4217 for a code or a name; null when it is none, or means several and the host does not tell which. `www.souk.ma`, `sa.souk.example`: a
 * currency begins with the letters of its country.
 */
function currencyOf(word: string, host: string): string | null {
  const name = asciiFigures(word.slice(0, MAX_FIGURES)).replace(/\s+/g, ' ').trim()
  const codes = CURRENCY_WORDS.find(([, pattern]) => new RegExp(`^(?:${pattern})\\.?$`, 'u').test(name))?.[0].split(',')
  if (!codes) return /^[A-Z]{3}$/.test(name) ? name : null
  const labels = host.split('.')
  const code = codes.find(one => labels.includes(one.slice(0, 2).toLowerCase())) ?? codes[0]
  return code === '-' ? null : (code ?? null)
}
