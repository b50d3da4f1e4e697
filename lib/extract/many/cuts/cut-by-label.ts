import { type LabelledValue, labelledValues } from '../../chat/labelled-values.ts'
import type { LabelField } from '../../words/labels.ts'
import type { Line } from '../line.ts'
import { cutBefore } from './cut-before.ts'
import { itemHead, skipMarks } from './item-head.ts'

const OPENING: readonly LabelField[] = ['fullName', 'phone', 'city', 'product']

/**
 * Cuts labelled forms one after another: where the label comes again that opened the first form. Null when no label comes again. What stands
 * right above a form without an empty line between (`Commande 2`) goes with it.
 */
export function cutByLabel(lines: readonly Line[]): Line[][] | null {
  const fields = fieldsOf(lines)
  const first = fields.find(field => field !== null)
  for (const opening of new Set([first, ...OPENING])) {
    const starts = fields.flatMap((field, n) => (field !== null && field === opening ? [n] : []))
    if (starts.length >= 2)
      return cutBefore(
        lines,
        starts.map(start => titleAbove(lines, fields, start)),
      )
  }
  return null
}

/** The label that opens each line. */
function fieldsOf(lines: readonly Line[]): (LabelField | null)[] {
  const byTurn = new Map(
    [...new Set(lines.map(line => line.turn))].map(turn => [turn, new Map(labelledValues(turn).map(value => [value.labelFirst, value]))]),
  )
  return lines.map(line => opener(line, byTurn.get(line.turn))?.field ?? null)
}

/** Behind bullets, and behind the number of an item. */
const opener = (line: Line, values: ReadonlyMap<number, LabelledValue> | undefined) =>
  values?.get(skipMarks(line.turn, line.first, line.end)) ?? values?.get(itemHead(line)?.first ?? -1)

function titleAbove(lines: readonly Line[], fields: readonly (LabelField | null)[], start: number): number {
  const above = start - 1
  const isTitle =
    fields[above] === null && lines[start]?.after === 'line' && lines[above]?.after !== 'line' && lines[above]?.phones.length === 0
  return isTitle ? above : start
}
