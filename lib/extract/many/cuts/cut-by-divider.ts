import { type Line, phonesOn } from '../line.ts'

/** What people put between orders on one line; of `/` and `|` two. */
const DIVIDERS: readonly { mark: string; times: number }[] = [
  { mark: '/', times: 2 },
  { mark: '|', times: 2 },
  { mark: '•', times: 1 },
  { mark: ';', times: 1 },
  { mark: '+', times: 1 },
  { mark: '.', times: 1 },
]

/** Cuts lines that hold several orders at the first divider that gives each its own number. Null when there is none. */
export function cutByDivider(lines: readonly Line[]): Line[][] | null {
  if (!lines.some(holdsSeveral)) return null
  for (const { mark, times } of DIVIDERS) {
    const pieces = lines.map(line => (holdsSeveral(line) ? cutLine(line, mark, times) : [line]))
    if (pieces.some(cut => cut.length > 1)) return pieces.flat().map(piece => [piece])
  }
  return null
}

const holdsSeveral = (line: Line) => phonesOn([line]).size > 1

/** The line in pieces with one number each; whole when the divider does not do that. */
function cutLine(line: Line, mark: string, times: number): Line[] {
  const pieces: Line[] = []
  let first = line.first
  for (let at = line.first; at <= line.end; at++) {
    if (at < line.end && !divides(line, at, mark, times)) continue
    if (at > first) addPiece(pieces, { ...line, first, end: at, phones: line.phones.filter(phone => phone.at >= first && phone.at < at) })
    first = at + times
  }
  return pieces.every(piece => piece.phones.length === 1) ? pieces : [line]
}

function divides({ turn: { tokens } }: Line, at: number, mark: string, times: number): boolean {
  const next = tokens[at + times]
  const isGlued = times === 1 && next?.start === tokens[at]?.end
  return !isGlued && Array.from({ length: times }, (_, n) => tokens[at + n]?.text).every(text => text === mark)
}

/** What has no number goes with the piece before it; at the head, with the one behind. */
function addPiece(pieces: Line[], piece: Line): void {
  const last = pieces.at(-1)
  if (last && (piece.phones.length === 0 || last.phones.length === 0))
    pieces[pieces.length - 1] = { ...last, end: piece.end, phones: [...last.phones, ...piece.phones] }
  else pieces.push(piece)
}
