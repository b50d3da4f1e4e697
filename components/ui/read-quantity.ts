const EASTERN_DIGIT = /[٠-٩۰-۹]/g
const toAsciiDigit = (digit: string) => String(digit.charCodeAt(0) & 0xf)

/** A whole number as a person types it, `3` or `٣`, up to six digits. Null for anything else. */
export function readQuantity(text: string): number | null {
  const digits = text.trim().replace(EASTERN_DIGIT, toAsciiDigit)
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}
