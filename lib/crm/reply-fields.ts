import * as z from 'zod/mini'

/** Text where there is some; a field that is missing or of another type is unknown, no reason to lose the row. */
export const text = z.catch(z.nullable(z.string()), null)
/** How many: a whole number, 0 or more. */
export const count = z.int().check(z.nonnegative())
/** A number, or one as text, before a currency too: `299`, `"299.00"`, `"299.00 MAD"`. */
export const decimal = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^\d+(\.\d+)?\b/))]),
  z.transform(value => Number.parseFloat(String(value))),
)
/** A name that the CRM gave, as text or number. */
export const reference = z.pipe(z.union([z.string(), z.number()]), z.transform(String)).check(z.minLength(1), z.maxLength(200))

/** Milliseconds. A stamp without an offset could be any hour of the day, so it is unknown. */
export function moment(stamp: string | null): number | null {
  if (stamp === null || !/(z|[+-]\d\d:?\d\d)$/i.test(stamp)) return null
  const at = Date.parse(stamp)
  return Number.isNaN(at) ? null : at
}
