import { type Line, phonesOn } from './line.ts'

/**
 * Parts what was written under a list from its last order: lines behind an empty one where the other orders have none inside, or a second line
 * where the others stand on one.
 */
export function partRemarks(pieces: readonly Line[][]): Line[][] {
  const last = pieces.at(-1)
  const others = pieces.slice(0, -1).filter(piece => phonesOn(piece).size > 0)
  if (!last || others.length === 0 || phonesOn(last).size === 0) return [...pieces]
  const oneLiners = others.every(piece => piece.length === 1)
  if (!oneLiners && others.some(piece => piece.slice(1).some(line => line.after !== 'line'))) return [...pieces]
  const at = last.findIndex((line, n) => n > 0 && (oneLiners || line.after !== 'line') && phonesOn(last.slice(n)).size === 0)
  return at < 0 ? [...pieces] : [...pieces.slice(0, -1), last.slice(0, at), last.slice(at)]
}
