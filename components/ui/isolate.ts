import { direction } from '../../lib/i18n.ts'

/**
 * A number, a code or another's words inside a sentence of ours, where no markup can stand: among Arabic words it keeps its own
 * direction (Unicode's first-strong isolate).
 */
export const isolate = (text: string): string => (direction() === 'rtl' ? `\u2068${text}\u2069` : text)

/** The same for what always reads from left to right, like `+212`. */
export const isolateLtr = (text: string): string => (direction() === 'rtl' ? `\u2066${text}\u2069` : text)
