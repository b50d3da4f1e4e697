import type { LabelField } from '../words/labels.ts'
import { BEFORE_LABEL } from '../words/small-words.ts'
import { runOnLabels } from './run-on-labels.ts'
import { separates } from './segments.ts'
import { labelAt, means, numberWordAt, type Span, type Turn } from './turn.ts'

/** A value with its label: `Ville : Meknès`, `الاسم/ بسمة`, `Tel 0647…`. */
export interface LabelledValue extends Span {
  field: LabelField
  /** Where the label itself starts. */
  labelFirst: number
}

const AFTER_LABEL = new Set([':', '=', '/', '-', '>'])
const FIRST_ON_LINE = new Set(['-', '*', '•', '_', '>', '#', '.'])

/**
 * The labelled values of a turn. A label counts when a colon, slash or dash follows it, or when it opens a line in a turn with
 * another label, or in a form on one line. `Nombre : 2` counts, `Nombre: Ana` is a name. A value reaches to the end of its line or to the next label; an empty one is looked for on the next line. A table's cell is
 * one value, whatever words stand in it.
 */
export function labelledValues(turn: Turn): LabelledValue[] {
  if (turn.label) {
    const first = turn.tokens.findIndex(token => token.kind !== 'mark' || token.text === '+')
    return first < 0 ? [] : [{ turn, field: turn.label, labelFirst: first, first, end: turn.tokens.length }]
  }
  if (!turn.kinds.has('label')) return []
  const labels = plainLabels(turn)
  return labels
    .map((label, n) => valueAfter(turn, label, labels[n + 1]?.first ?? turn.tokens.length))
    .filter(value => value.end > value.first)
}

interface Label {
  field: LabelField
  first: number
  end: number
}

function plainLabels(turn: Turn): Label[] {
  const marked: Label[] = []
  const opening: Label[] = []
  const runOn = runOnLabels(turn)
  for (let at = 0; at < turn.tokens.length; at++) {
    const label = runOn.has(at) || opensPart(turn, at) ? labelAt(turn, at) : null
    if (!label) continue
    const after = afterMark(turn, label.end)
    if (after > label.end) marked.push({ field: label.field, first: at, end: after })
    else if (runOn.has(at) || (opensLine(turn, at) && !isSentence(turn, label.end)))
      opening.push({ field: label.field, first: at, end: after })
    else continue
    at = after - 1
  }
  return marked.length + opening.length > 1 ? [...marked, ...opening].sort((a, b) => a.first - b.first) : marked
}

/** A label stands at the head of what a separator opens, or after a small word (`mon nom`). */
function opensPart(turn: Turn, at: number): boolean {
  const before = turn.tokens[at - 1]
  if (before?.kind !== 'word') return true
  return (
    means(turn, at - 1, 'filler', 'name-particle') ||
    BEFORE_LABEL.has(before.text) ||
    afterMark(turn, labelAt(turn, at)?.end ?? at) > at + 1
  )
}

function opensLine({ tokens }: Turn, at: number): boolean {
  let before = at - 1
  while (before >= 0 && FIRST_ON_LINE.has(tokens[before]?.text ?? '')) before--
  return before < 0 || tokens[before]?.kind === 'break'
}

/** `ville ?`, `commande svp`: no value follows. */
const isSentence = (turn: Turn, at: number) => {
  const next = turn.tokens[at]
  return !next || next.kind === 'break' || next.text === '?' || means(turn, at, 'chatter', 'filler', 'introduction')
}

function afterMark({ tokens }: Turn, at: number): number {
  const mark = tokens[at]
  if (mark?.kind !== 'mark' || !AFTER_LABEL.has(mark.text)) return at
  const next = tokens[at + 1]
  // a dash or slash inside a word is none of ours: `num-tel`
  const inside = mark.text === '-' && tokens[at - 1]?.end === mark.start && next?.start === mark.end && next?.kind === 'word'
  return inside ? at : at + 1
}

function valueAfter(turn: Turn, { field, first, end }: Label, nextLabel: number): LabelledValue {
  const { tokens } = turn
  let start = end
  while (start < nextLabel && tokens[start]?.kind !== 'word' && tokens[start]?.kind !== 'number' && tokens[start]?.text !== '+') start++
  let stop = start
  while (stop < nextLabel && tokens[stop]?.kind !== 'break' && !(field === 'area' && stop > start && opensNumbered(turn, stop))) stop++
  if (NAMES.has(field)) stop = endOfName(turn, start, stop)
  if (field === 'phone') stop = endOfName(turn, firstNumber(turn, start, stop), stop)
  while (stop > start && tokens[stop - 1]?.kind === 'mark' && tokens[stop - 1]?.text !== ')') stop--
  const isCount = means(turn, first, 'count-cue') && (tokens[start]?.kind === 'number' || numberWordAt(turn, start))
  return { turn, field: isCount ? 'quantity' : field, labelFirst: first, first: start, end: stop }
}

export const NAMES: ReadonlySet<LabelField> = new Set(['fullName', 'givenName', 'familyName'])

/** `Nom : Salma Idrissi, j'habite à Fès`: a name is over where another thought begins. */
function endOfName(turn: Turn, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (separates(turn, at) && turn.tokens[at + 1]?.kind === 'word') return at
  return end
}

/** Behind its digits a phone number is over too: `tél 06…, Salé, je veux la montre`. */
function firstNumber({ tokens }: Turn, from: number, end: number): number {
  let at = from
  while (at < end && tokens[at]?.kind !== 'number') at++
  return at
}

/** `Quartier Saada Rue 5 N 12`: with a number, a street or building begins the address. */
const opensNumbered = (turn: Turn, at: number) => turn.tokens[at + 1]?.kind === 'number' && means(turn, at, 'street', 'building', 'door')
