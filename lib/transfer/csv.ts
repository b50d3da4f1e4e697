/** What a spreadsheet would take for a formula when it opens the file (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

/** One cell of a CSV file (RFC 4180), quoted where it must be; a text that looks like a formula is kept a text by an apostrophe, a phone number stays as it is. */
function cell(text: string): string {
  const safe = FORMULA.test(text) && !/^\+\d+$/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a CSV file that spreadsheets open with its letters intact: UTF-8 with its mark, lines ended as RFC 4180 says. */
export function toCsv(rows: string[][]): string {
  return `\uFEFF${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}
