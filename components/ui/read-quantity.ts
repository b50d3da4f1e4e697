import { westernDigits } from '../../lib/lead/western-digits.ts'
/** A whole number as a person types it, `3` or `٣`, up to six digits. Null for anything else. */
export function readQuantity(text: string): number | null {
  const digits = westernDigits(text.trim())
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}
