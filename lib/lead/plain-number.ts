import { westernDigits } from './western-digits.ts'

/** The text with the digits and separators of all scripts as ASCII, without invisible marks. */
export const asciiFigures = (text: string): string =>
  westernDigits(text)
    .replaceAll('٫', '.')
    .replace(/[٬’]/g, "'")
    .replaceAll('،', ',')
    .replace(/\p{Cf}/gu, '')

const PLAIN = /^\d+(?:[.,]\d*)?$/
const GROUPED = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d*)?$/

/** The number without grouping and with a point; null when the separators make no sense. */
export function ungrouped(number: string, decimals: number): string | null {
  const grouping = GROUPED.exec(number)?.[1]
  // `1.390` is one thousand, but where the currency has three decimals it is one and a bit
  const plain = PLAIN.test(number) && (decimals === 3 || grouping === undefined)
  if (!plain && grouping === undefined) return null
  const point = (plain ? number : number.replaceAll(grouping ?? '', '')).replace(',', '.')
  return point.includes('.') ? point.replace(/\.?0*$/, '') : point
}
