import { labelAt } from '../chat/turn.ts'
import { cutByDivider } from './cuts/cut-by-divider.ts'
import { cutByGap, cutByLine } from './cuts/cut-by-gap.ts'
import { cutByItem } from './cuts/cut-by-item.ts'
import { cutByLabel } from './cuts/cut-by-label.ts'
import { cutByPattern } from './cuts/cut-by-pattern.ts'
import { type Line, phonesOn } from './line.ts'
import { isSmallTalk } from './small-talk.ts'

/** Ways to cut a text into orders, the most telling first: of equal ones that one is taken. */
const CUTS: readonly ((lines: readonly Line[]) => Line[][] | null)[] = [
  cutByGap,
  cutByLabel,
  cutByItem,
  cutByLine,
  cutByPattern,
  cutByDivider,
]
const MOST_CUTS_DEEP = 3
const WORTH = { order: 2, bareNumber: -1, moreNumbers: -1.5, leftOver: -2 }
/** Words beside its number that a piece must have to be an order. */
const FEWEST_WORDS = 2

/**
 * Cuts the lines of a text so that each piece holds one customer's number: by its empty lines, its labels, its numbering, line by line, or where the lines repeat a pattern. A piece that holds several is cut again. Lines of one customer come back in one piece.
 */
export function splitLines(lines: readonly Line[], depth = 0): Line[][] {
  const whole = [...lines]
  if (depth >= MOST_CUTS_DEEP || phonesOn(lines).size < 2) return [whole]
  let best = { pieces: [whole], worth: worthOf([whole]) }
  for (const cut of CUTS) {
    const pieces = cut(lines)
    const worth = pieces && pieces.length > 1 ? worthOf(pieces) : Number.NEGATIVE_INFINITY
    if (pieces && worth > best.worth) best = { pieces, worth }
  }
  return best.pieces.length === 1 ? best.pieces : best.pieces.flatMap(piece => splitLines(piece, depth + 1))
}

/** How well a cut gives each piece one number and some words, and leaves no detail of an order alone. */
function worthOf(pieces: readonly Line[][]): number {
  const ends = new Set([0, pieces.length - 1])
  return pieces.reduce((sum, piece, n) => sum + worthOfPiece(piece, ends.has(n)), 0)
}

function worthOfPiece(piece: readonly Line[], opensOrCloses: boolean): number {
  const phones = phonesOn(piece).size
  if (phones === 0) return piece.every(isSmallTalk) || (opensOrCloses && !piece.some(holdsLabel)) ? 0 : WORTH.leftOver
  if (wordsOn(piece) < FEWEST_WORDS) return WORTH.bareNumber
  return WORTH.order + WORTH.moreNumbers * (phones - 1)
}

/** `Nom : …`: what stands behind a label belongs to an order. */
function holdsLabel({ turn, first, end }: Line): boolean {
  for (let at = first; at < end; at++) {
    const label = labelAt(turn, at)
    if (label && AFTER_LABEL.has(turn.tokens[label.end]?.text ?? '') && label.end + 1 < end) return true
  }
  return false
}

const AFTER_LABEL = new Set([':', '=', '/'])

function wordsOn(piece: readonly Line[]): number {
  let words = 0
  for (const { turn, first, end } of piece)
    for (let at = first; at < end; at++) if (turn.tokens[at]?.kind === 'word' && !labelAt(turn, at)) words++
  return words
}
