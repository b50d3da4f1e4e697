import { westernDigits } from '../../lead/western-digits.ts'

/** Which of two numbers is the day. Languages differ, so it is decided once for the whole page, or not at all. */
export type DateOrder = 'day-first' | 'month-first' | null

interface DateParts {
  text: string
  year: string
  /** Year, month and day are known by the notation alone. */
  monthDay: [string, string] | null
  first: string
  second: string
}

/** Finds the date in a stamp's words: `2026-06-13`, `2026年6月13日`, `13/06/2026`, `13.06.2026`. Years have four digits. */
function findDate(words: string): DateParts | null {
  const yearFirst = /(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?/.exec(words)
  if (yearFirst) {
    const [text, year = '', month = '', day = ''] = yearFirst
    return { text, year, monthDay: [month, day], first: month, second: day }
  }
  const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/.exec(words)
  if (!yearLast) return null
  const [text, first = '', separator, second = '', year = ''] = yearLast
  return { text, year, monthDay: separator === '/' ? null : [second, first], first, second }
}

const beforeNoon = new Set(['am', 'ص', 'صباحا', '上午', '오전'])
const afterNoon = new Set(['pm', 'م', 'مساء', '下午', '오후'])

/** `10:02`, `8:19 PM`, `12:33 a. m.`, `8:19 م` as 24 hours; null for words that are not known. */
function readTime(words: string): string | null {
  const match = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?/.exec(words)
  if (!match) return null
  const marker = words
    .replace(match[0], '')
    .toLowerCase()
    .replace(/[\s.,،\u064b]/g, '')
  const hour = Number(match[1])
  if (marker !== '' && !beforeNoon.has(marker) && !afterNoon.has(marker)) return null
  if (hour > (marker === '' ? 23 : 12) || Number(match[2]) > 59) return null
  const shift = marker === '' ? hour : (hour % 12) + (afterNoon.has(marker) ? 12 : 0)
  return `${String(shift).padStart(2, '0')}:${match[2]}`
}

/** Languages whose dates put the day first; plain `en` is read in both orders, so it decides nothing. */
const dayFirstLanguages = new Set(['fr', 'ar', 'pt', 'es', 'it', 'de', 'nl', 'tr', 'ru', 'id', 'he'])

/**
 * The order of day and month on this page: a number above 12 settles it, else the language of the interface, else null.
 * @param words the bracketed words of every stamp on the page
 * @param language `lang` of the document, such as `fr` or `en-US`
 */
export function dateOrder(words: string[], language: string): DateOrder {
  const dates = words.map(each => findDate(westernDigits(each))).filter(date => date !== null && date.monthDay === null)
  const dayFirst = dates.some(date => Number(date?.first) > 12)
  const monthFirst = dates.some(date => Number(date?.second) > 12)
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first'
  if (dayFirst) return null
  if (/^en-us/i.test(language)) return 'month-first'
  if (/^en-(gb|in|au|nz|ie|za)/i.test(language)) return 'day-first'
  return dayFirstLanguages.has(language.slice(0, 2).toLowerCase()) ? 'day-first' : null
}

/** Local time as `YYYY-MM-DDTHH:mm` (the page knows no zone) where the words allow one reading only, else the words themselves. */
export function readMoment(when: string, order: DateOrder): string {
  const words = westernDigits(when)
  const date = findDate(words)
  const time = date && readTime(words.replace(date.text, ''))
  const monthDay = date && (date.monthDay ?? orderedBy(order, date))
  if (!date || !time || !monthDay) return when
  const [month, day] = monthDay.map(Number) as [number, number]
  if (month < 1 || month > 12 || day < 1 || day > 31) return when
  return `${date.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${time}`
}

function orderedBy(order: DateOrder, { first, second }: DateParts): [string, string] | null {
  if (Number(first) === Number(second)) return [first, second]
  if (order === null) return null
  return order === 'day-first' ? [second, first] : [first, second]
}
