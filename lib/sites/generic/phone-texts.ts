import { asciiFigures } from '../../lead/plain-number.ts'
import { HELP } from './beside-words.ts'

/** Figures that are no number to call: a date, what a firm is registered under, what an article goes by. */
const OTHER_FIGURES =
  /(?<!\d)(?:[0-2]?\d|3[01])([-./])(?:0?\d|1[0-2])\1(?:19|20)\d\d(?!\d)|(?<![\p{L}\d])(?:ICE|RC|RIB|SIRET|EAN|SKU|UGS|R[ée]f(?:[ée]rence)?)(?!\p{L})[^\p{L}\d]{0,5}\d+/giu
const MASK = /[*•●#]|x{2}/i
/** Figures and what may stand between or in place of them. */
const RUN = /(?:[+\d*•●#]|x{2,})(?:[ .()/-]{0,3}(?:[+\d*•●#]|x{2,}))+/gi
/** With the country's code, or with the zero that national numbers begin with in the region and in France. */
const NUMBER = /^[ .()/-]*((?:\+|00) ?[1-9](?:[ .()-]{0,2}\d){7,13}|0[ .-]?[1-9](?:[ .-]?\d){7,9})(?!\d)/
/** A label above a number is no longer than this. */
const MAX_LABEL = 60

export interface WrittenNumber {
  number: string
  /** A help line: the words beside it say so. */
  isHelp: boolean
}

/** The phone numbers written in a text of some thousand characters. None of those that are masked in part. */
export function numbersIn(text: string): WrittenNumber[] {
  const lines = asciiFigures(text)
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .split('\n')
  return lines.flatMap((line, n) => {
    const above = lines[n - 1] ?? ''
    const isHelp = HELP.test(line) || (above.length <= MAX_LABEL && HELP.test(above))
    return [...line.replace(OTHER_FIGURES, '|').matchAll(RUN)]
      .filter(([run]) => !MASK.test(run))
      .flatMap(([run]) => numbersOfRun(run).map(number => ({ number, isHelp })))
  })
}

/** `06 12 34 56 78 / 06 99 88 77 66`: one number behind the other. A run that begins with other figures is none. */
function numbersOfRun(run: string): string[] {
  const numbers: string[] = []
  let rest = run
  for (let match = NUMBER.exec(rest); match?.[1]; match = NUMBER.exec(rest)) {
    numbers.push(match[1])
    rest = rest.slice(match[0].length)
  }
  return numbers
}
