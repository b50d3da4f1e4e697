import type { PreparedContext } from '../extract-context.ts'
import { isMarkedOut, namesOnlyCity } from './headings.ts'
import { type Line, phonesOn } from './line.ts'

/** Lines of one order, or of none, and the heading that goes for them. */
export interface Headed {
  lines: readonly Line[]
  heading: Line | null
}

/**
 * Takes the headings out of the pieces: a city on a line of its own, between orders. In orders of several lines a city alone is the order's
 * own, unless an empty line or its looks set it apart.
 */
export function liftHeadings(pieces: readonly (readonly Line[])[], ready: PreparedContext): Headed[] {
  const oneLiners = areOneLiners(pieces)
  let heading: Line | null = null
  return pieces.map(piece => {
    const isHeading = (line: Line | undefined): line is Line => line !== undefined && namesOnlyCity(line, ready)
    let lines = [...piece]
    const opening = lines[0]
    const opens = lines.length === 1 || oneLiners || (opening !== undefined && isMarkedOut(opening) && opening.after !== 'line')
    if (isHeading(opening) && opens && (lines.length > 1 || phonesOn(lines).size === 0)) {
      heading = opening
      lines = lines.slice(1)
    }
    const own = heading
    const closing = lines.at(-1)
    if (isHeading(closing) && lines.length > 1 && (oneLiners || closing.after !== 'line')) {
      heading = closing
      lines = lines.slice(0, -1)
    }
    return { lines, heading: own }
  })
}

/** Most orders stand on one line each. */
function areOneLiners(pieces: readonly (readonly Line[])[]): boolean {
  const orders = pieces.filter(piece => phonesOn(piece).size > 0)
  return orders.filter(piece => piece[0]?.phones.length !== 0).length * 2 > orders.length
}
