import { rangeOf, readTurn, type Turn } from '../chat/turn.ts'
import { type Line, lineText, phonesOn } from './line.ts'

/** A piece of the text that is read as a chat of its own. */
export interface Part {
  turns: readonly Turn[]
  author: string | null
  /** Its number in a list. */
  ordinal: number | null
  /** A city or an article above it that goes for all that follows. */
  headings: readonly Turn[]
  /** Numbers in it that may be a customer's. */
  phones: ReadonlySet<string>
  /** Said to be cancelled in a column of its own. */
  cancelled: boolean
  /** How it was told from its neighbours: a list keeps what a loose message must prove. */
  from: 'row' | 'list' | 'message'
}

/** The turns of some lines: what stands together in a message is one. */
export function turnsOf(lines: readonly Line[]): Turn[] {
  const runs: Line[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.turn === line.turn && line.after !== 'message') runs[runs.length - 1] = { ...last, end: line.end }
    else runs.push(line)
  }
  return runs.filter(run => run.end > run.first).map(sliceOf)
}

/** A line, or several in one, as a turn of its own. */
export function sliceOf(line: Line): Turn {
  const { from, index, speaker, offset } = line.turn
  return readTurn(lineText(line), { from, index, speaker, author: line.author, offset: offset + rangeOf(line).start })
}

export const partOf = (lines: readonly Line[], from: Part['from'], headings: readonly Turn[]): Part => ({
  turns: turnsOf(lines),
  author: lines[0]?.author ?? null,
  ordinal: lines.find(line => line.ordinal !== null)?.ordinal ?? null,
  headings,
  phones: phonesOn(lines),
  cancelled: false,
  from,
})
