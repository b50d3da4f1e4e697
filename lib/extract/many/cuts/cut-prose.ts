import { separates } from '../../chat/segments.ts'
import { means, saysBetween, type Turn } from '../../chat/turn.ts'
import { givenNameEnd } from '../../names/given-name.ts'
import { countAt } from '../../products/find-quantity.ts'
import { hasAnd } from '../../products/word-keys.ts'
import { type Line, phonesOn } from '../line.ts'

/** Words from a joint to the one the next order is for: `et je veux aussi 2 packs pour`. */
const NEAR = 6

/**
 * Cuts sentences that tell of several orders, each with its own number, at the joint that opens the next: `…, et 2 packs pour ma soeur …`. What
 * is ordered goes with the number behind it where the first order says so. One piece where nothing opens one of them.
 */
export function cutProse(lines: readonly Line[]): Line[][] {
  const cut = lines.flatMap(line => (phonesOn([line]).size > 1 ? cutLine(line) : [line]))
  const pieces: Line[][] = []
  for (const line of cut) {
    const last = pieces.at(-1)
    if (last && (cut.length === lines.length || line.phones.length === 0 || phonesOn(last).size === 0)) last.push(line)
    else pieces.push([line])
  }
  return pieces
}

function cutLine(line: Line): Line[] {
  const { turn, first, phones } = line
  const goodsFirst = countIn(turn, first, phones[0]?.at ?? first)
  const cuts = [first]
  for (const [n, { at: until }] of phones.slice(1).entries()) {
    const from = (phones[n]?.at ?? first) + 1
    const openings = turn.tokens.slice(from, until).flatMap((_, at) => (opensOrder(turn, from + at, until) ? [from + at] : []))
    const cut = goodsFirst ? openings[0] : openings.at(-1)
    if (cut === undefined) return [line]
    cuts.push(cut)
  }
  return cuts.map((from, n) => {
    const end = cuts[n + 1] ?? line.end
    return { ...line, first: from, end, phones: phones.filter(({ at }) => at >= from && at < end) }
  })
}

const countIn = (turn: Turn, first: number, end: number) => turn.tokens.slice(first, end).some((_, n) => countAt(turn, first + n) !== null)

/** A count, somebody's name or who gets it, behind `et` or a comma. */
function opensOrder(turn: Turn, at: number, until: number): boolean {
  const joins = means(turn, at, 'number-joint') || hasAnd(turn.tokens[at]?.text ?? '')
  if (!joins && !separates(turn, at)) return false
  const end = Math.min(until, at + (joins ? NEAR : 2))
  return (
    countIn(turn, at + 1, end) ||
    saysBetween(turn, at, end, 'recipient', 'relation') ||
    turn.tokens.slice(at + 1, end).some((_, n) => givenNameEnd(turn, at + 1 + n) > 0)
  )
}
