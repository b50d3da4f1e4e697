import type { CatalogueRow } from '../lead/catalogue-row.ts'
import type { Separator } from './split-cells.ts'

/** Where the three columns stand, counted from 0; null when the sheet has no such column. */
export interface Columns {
  sku: number | null
  name: number | null
  price: number | null
  /** How many columns the sheet has, these three and others. */
  count: number
}

/** What sheets write above the columns, in English, French and Arabic. Folded: lower case, no accents, no tashkeel. */
const SKU =
  /^(sku|sku code|code|ref|reference|item code|product code|article code|code article|code produit|رمز|رمز المنتج|الرمز|كود|الكود|كود المنتج|المرجع)$/
const NAME =
  /^(name|product|product name|title|item|description|nom|nom du produit|produit|designation|libelle|article|اسم|الاسم|اسم المنتج|المنتج|منتج|التسميه|البيان|الصنف)$/
const PRICE =
  /^(price|unit price|selling price|amount|prix|prix unitaire|prix de vente|p\.?u\.?|tarif|montant|سعر|السعر|سعر البيع|ثمن|الثمن|ثمن البيع)( ?[([].*|,? [a-z]{2,4})?$/

/** One spelling for what people write alike: case, accents, tashkeel, tatweel, forms of alef and ta marbuta. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replaceAll('ة', 'ه')
    .replace(/[\s_*:-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * The columns by the first row's words, or null when that row is no header. One known word is not enough: an article may be called "Code".
 */
export function readHeader(cells: readonly string[]): Columns | null {
  const words = cells.map(fold)
  const find = (pattern: RegExp) => {
    const index = words.findIndex(word => pattern.test(word))
    return index < 0 ? null : index
  }
  const columns = { sku: find(SKU), name: find(NAME), price: find(PRICE) }
  const known = Object.values(columns).filter(column => column !== null)
  return known.length > 1 ? { ...columns, count: cells.length } : null
}

/** The order asked for, which also holds where there is no header. */
const AS_ASKED: Columns = { sku: 0, name: 1, price: 2, count: 3 }

const isAsAsked = (columns: Columns) => columns.sku === 0 && columns.name === 1 && columns.price === 2 && columns.count === 3

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex(cell => cell.trim() !== '')
  return cells.slice(0, Math.max(last + 1, 3))
}

/** `149` and `50`: a decimal comma that was taken for a separator. */
function isTornPrice(whole: string, decimals: string, currencyDecimals: number): boolean {
  return /^\s*\d{1,6}$/.test(whole) && /^\d+\s*$/.test(decimals) && decimals.trim().length === currencyDecimals
}

/**
 * The three cells of a row that make an article. Between commas a price with a decimal comma is put together again; a comma too many
 * for any other reason is not guessed at. Elsewhere cells beyond the known columns are passed over.
 */
export function pickCells(
  cells: readonly string[],
  header: Columns | null,
  separator: Separator,
  currencyDecimals: number,
): CatalogueRow | 'too-many-cells' {
  const columns = header ?? AS_ASKED
  const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? ''))
  const row = { sku: cell(columns.sku), name: cell(columns.name), price: cell(columns.price) }
  if (separator !== ',' || !isAsAsked(columns)) return row
  const [, , whole = '', decimals, ...others] = withoutEmptyEnd(cells)
  if (decimals === undefined) return row
  return others.length === 0 && isTornPrice(whole, decimals, currencyDecimals)
    ? { ...row, price: `${whole},${decimals}` }
    : 'too-many-cells'
}
