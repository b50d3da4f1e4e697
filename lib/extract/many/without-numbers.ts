import { itemHead } from './cuts/item-head.ts'
import { type Line, phonesOn } from './line.ts'

const FEWEST_NUMBERED = 2

/** Orders that open with a number lose it, however the list was cut: several must. */
export function withoutNumbers(pieces: readonly Line[][]): Line[][] {
  const heads = pieces.map(([line]) => (line && line.ordinal === null ? itemHead(line) : null))
  const isNumbered = (n: number) => heads[n] !== null && phonesOn(pieces[n] ?? []).size > 0
  if (pieces.filter((_, n) => isNumbered(n)).length < FEWEST_NUMBERED) return [...pieces]
  return pieces.map((piece, n) => {
    const [line, ...rest] = piece
    const head = heads[n]
    return line && head && isNumbered(n) ? [{ ...line, first: head.first, ordinal: head.ordinal }, ...rest] : piece
  })
}
