import { letterBound, wordBound } from './letter-bounds.ts'

/** How a piece of a quote is drawn: the match, the reading taken where another was possible, the rival, or the words around. */
export type Emphasis = 'none' | 'match' | 'taken' | 'rival'

export interface QuotePart {
  text: string
  emphasis: Emphasis
}

interface Span {
  start: number
  end: number
}

/** Characters `start` to `end` of the quoted text. */
export interface Mark extends Span {
  emphasis: Exclude<Emphasis, 'none'>
}

/** A line longer than the width by no more than this is shown whole: an ellipsis would take the room it saves. */
const SLACK = 4

/** The marks that lie inside the text, in reading order, on whole letters; of two that overlap, the one given first. */
function soundMarks(text: string, marks: Mark[]): Mark[] {
  const sound: Mark[] = []
  for (const mark of marks) {
    if (!(mark.start >= 0 && mark.start < mark.end && mark.end <= text.length)) continue
    const whole = { ...mark, start: letterBound(text, mark.start, -1), end: letterBound(text, mark.end, 1) }
    if (sound.every(other => whole.end <= other.start || whole.start >= other.end)) sound.push(whole)
  }
  return sound.sort((one, other) => one.start - other.start)
}

/** The bounds of the lines that hold the span: the words of other lines say other things. */
function linesOf(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}

/** The span with as many words of its own lines around it as the width holds, in the middle where it can be. */
function widen(text: string, span: Span, lines: Span, width: number): Span {
  if (lines.end - lines.start <= width + SLACK) return lines
  const room = Math.max(0, width - (span.end - span.start))
  const after = Math.min(lines.end - span.end, Math.max(Math.ceil(room / 2), room - (span.start - lines.start)))
  const start = Math.max(lines.start, span.start - (room - after))
  const end = span.end + after
  return {
    start: start === lines.start ? start : wordBound(text, start, span.start, 1),
    end: end === lines.end ? end : wordBound(text, end, span.end, -1),
  }
}

/** What must be seen: all marks if they fit on the line, else the first of them, else its beginning. */
function heart(text: string, first: Mark, marks: Mark[], width: number): Span {
  const all = { start: Math.min(...marks.map(({ start }) => start)), end: Math.max(...marks.map(({ end }) => end)) }
  if (all.end - all.start <= width) return all
  if (first.end - first.start <= width) return first
  return { start: first.start, end: letterBound(text, first.start + width, -1) }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

function pieces(text: string, marks: Mark[], shown: Span): QuotePart[] {
  const parts: QuotePart[] = []
  let at = shown.start
  const add = (end: number, emphasis: Emphasis) => {
    if (end > at) parts.push({ text: oneLine(text.slice(at, end)), emphasis })
    at = Math.max(at, end)
  }
  for (const mark of marks) {
    if (mark.end <= shown.start || mark.start >= shown.end) continue
    add(mark.start, 'none')
    add(Math.min(mark.end, shown.end), mark.emphasis)
  }
  add(shown.end, 'none')
  return parts
}

const ELLIPSIS: QuotePart = { text: '…', emphasis: 'none' }

/**
 * Cuts a message down to one line of about `width` characters around its marks. `marks[0]` matters most: it stays when not all fit. Never parts a letter;
 * an ellipsis stands where words of the same line were left out. Empty when no mark lies inside the text.
 */
export function cutQuote(text: string, marks: Mark[], width: number): QuotePart[] {
  const sound = soundMarks(text, marks)
  const [first = sound[0]] = soundMarks(text, marks.slice(0, 1))
  if (!first) return []
  const middle = heart(text, first, sound, width)
  const lines = linesOf(text, middle)
  const shown = widen(text, middle, lines, width)
  return [
    ...(text.slice(lines.start, shown.start).trim() ? [ELLIPSIS] : []),
    ...pieces(text, sound, shown),
    ...(text.slice(shown.end, lines.end).trim() ? [ELLIPSIS] : []),
  ]
}
