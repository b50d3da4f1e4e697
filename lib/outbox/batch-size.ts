import type { RowResult } from '../crm/crm-adapter.ts'
import type { Lane } from '../store/schema.ts'

/** How many rows go next, and what is known of them. */
type Size = Pick<Lane, 'limit' | 'rest'>

/** As many as the CRM takes. */
const WHOLE: Size = { limit: null, rest: null }

/**
 * After an answer row by row. What is left of a refused batch goes by itself, for fresh rows may bring a refusal of their own; and
 * while one of it must be bad, half of it. A batch that was cut for its size grows back as long as nothing is refused. `largest`: rows
 * that the CRM takes at once.
 */
export function sizeAfterAnswer({ limit, rest }: Lane, results: readonly RowResult[], largest: number): Size {
  const untouched = results.filter(({ outcome }) => outcome === 'untouched').length
  if (untouched > 0) return { limit: untouched, rest: untouched }
  if (results.some(({ outcome }) => outcome !== 'created')) return { limit, rest: rest ?? null }
  if (rest) return results.length < rest ? halfOf(rest - results.length) : WHOLE
  return limit === null || limit * 2 >= largest ? WHOLE : { limit: limit * 2, rest: null }
}

/** After so many rows were refused without a word about which of them is bad; of one alone it is known. */
export const sizeAfterRefusal = (rows: number): Size => (rows > 1 ? halfOf(rows) : WHOLE)

/** After so many rows were too many: nothing is said about any of them. */
export const sizeTooLarge = (rows: number): Size => ({ limit: Math.ceil(rows / 2) || 1, rest: null })

/** So many rows hold a bad one: its half is found by one request, and no request is spent on what is known. */
const halfOf = (rows: number): Size => ({ limit: Math.ceil(rows / 2), rest: rows })
