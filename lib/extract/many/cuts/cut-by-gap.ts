import type { Line } from '../line.ts'
import { cutBefore } from './cut-before.ts'

/** Cuts at empty lines, rules and the ends of messages. */
export const cutByGap = (lines: readonly Line[]): Line[][] =>
  cutBefore(
    lines,
    lines.flatMap((line, n) => (line.after === 'line' ? [] : [n])),
  )

/** Every line by itself. */
export const cutByLine = (lines: readonly Line[]): Line[][] => lines.map(line => [line])
