/**
 * What spreadsheets of a place part cells by, as Windows sets it: a comma where numbers have a decimal point, else a semicolon, as in
 * French and in Arabic. `locale` is a BCP 47 tag; absent: the browser's.
 */
export function listSeparator(locale?: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value
  return decimal === '.' ? ',' : ';'
}
