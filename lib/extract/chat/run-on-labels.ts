import type { LabelField } from '../words/labels.ts'
import { labelAt, type Turn } from './turn.ts'

const FIELDS: ReadonlySet<LabelField> = new Set([
  'fullName',
  'givenName',
  'phone',
  'city',
  'area',
  'address',
  'product',
  'quantity',
  'price',
  'total',
])
const FEWEST_FIELDS = 4

interface Label {
  at: number
  end: number
  field: LabelField
}

/**
 * Where labels stand in a form on one line without any marks: `nom Salma Idrissi tel 06… ville Fès adresse Narjiss produit montre`. So many
 * different ones on a line, name and phone among them, are no sentence; neither is family and given name told apart.
 */
export function runOnLabels(turn: Turn): ReadonlySet<number> {
  const found = new Set<number>()
  let line: Label[] = []
  for (let at = 0; at <= turn.tokens.length; at++) {
    const label = labelAt(turn, at)
    if (label && FIELDS.has(label.field)) {
      line.push({ at, ...label })
      at = label.end - 1
    } else if (at === turn.tokens.length || turn.tokens[at]?.kind === 'break') {
      if (isForm(line, turn)) for (const { at: first } of line) found.add(first)
      line = []
    }
  }
  return found
}

function isForm(labels: readonly Label[], turn: Turn): boolean {
  const fields = new Set(labels.map(({ field }) => field))
  const isMarked = labels.some(({ end }) => turn.tokens[end]?.text === ':' || turn.tokens[end]?.text === '=')
  const isFull = fields.size >= FEWEST_FIELDS || fields.has('givenName')
  return !isMarked && ((isFull && fields.has('fullName') && fields.has('phone')) || labels.some(isPrenom))
}

/** `Nom Rhanimi, prénom Bouchra`. */
const isPrenom = ({ field, at }: Label, n: number, labels: readonly Label[]) =>
  field === 'givenName' && labels[n - 1]?.field === 'fullName' && at > (labels[n - 1]?.end ?? at)
