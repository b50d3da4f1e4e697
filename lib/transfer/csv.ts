/** What may stand before a formula sign without hiding it from every spreadsheet: quotes, spaces, letters without a width. */
const UNSEEN = String.raw`(?:["\p{Z}\p{Cf}]|[^\P{Cc}\t\r\n])*`

/**
 * Where a spreadsheet would take what follows for a formula (OWASP, CSV injection): a formula sign, plain or full-width, at the start
 * of a cell or of what becomes one when the file is parted elsewhere, as a French Excel does at semicolons.
 */
const FORMULA = new RegExp(String.raw`^(?=[\t\r\n])|(?:^|(?<=[;,\t\r\n]))(?=${UNSEEN}[=+\-@＝＋－＠])`, 'gu')

const PHONE = /^\+\d+$/

/** One cell of a CSV file (RFC 4180), always quoted; what looks like a formula is kept a text by an apostrophe, a phone number stays as it is. */
function cell(text: string): string {
  const safe = PHONE.test(text) ? text : text.replace(FORMULA, "'")
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Rows as a CSV file that spreadsheets open with its letters intact: UTF-8 with its mark, lines ended as RFC 4180 says. No `sep=`
 * line stands above them: Excel passes over the mark for its sake, so that no Arabic letter is left whole (alexcaza/export-to-csv,
 * issue 119), and whoever does not know it, our own import too, takes it for the header.
 */
export function toCsv(rows: string[][], separator: ',' | ';'): string {
  return `\uFEFF${rows.map(row => row.map(cell).join(separator)).join('\r\n')}\r\n`
}
