import { DOUBTFUL, type Evidence } from '../../lib/lead/lead-draft.ts'
import type { FormField, LeadForm, TextField } from '../../lib/lead/lead-form.ts'
import type { Reading } from '../lead-form/quote-of.ts'

const ASKED: TextField[] = ['city', 'fullName', 'phone', 'address', 'area']
const MOST = 3

const isUnsure = (confidence: number | null) => confidence !== null && confidence < DOUBTFUL
const isDoubtful = ({ typed, text, confidence }: FormField) => !typed && text !== '' && isUnsure(confidence)
const isChosen = ({ typed, text, candidates }: FormField) => typed && candidates.length > 1 && candidates.includes(text)

/** What an order of the list asks; null when nothing is in doubt. */
export interface Doubt {
  name: TextField
  /** Readings to choose from; none when there is but one. */
  options: string[]
  /** A person has chosen among them already. */
  settled: boolean
}

/** The first field in doubt. The choices stay after one was taken, to change one's mind. */
export function doubtOf({ fields }: LeadForm): Doubt | null {
  const name = ASKED.find(asked => isDoubtful(fields[asked])) ?? ASKED.find(asked => isChosen(fields[asked]))
  if (!name) return null
  const options = fields[name].candidates.slice(0, MOST)
  return { name, options: options.length > 1 ? options : [], settled: fields[name].typed }
}

/** Whether anything in the order is to be looked at before it is added. */
export const isInDoubt = (form: LeadForm): boolean =>
  doubtOf(form)?.settled === false || form.lines.some(({ confidence }) => isUnsure(confidence))

/** The words that an order was read in: those in question, else those of its articles with what stands beside them. */
export function readingsOf(form: LeadForm): Reading[] {
  const { fields, lines } = form
  const doubt = doubtOf(form)
  if (doubt && !doubt.settled) {
    const { evidence, candidates, text } = fields[doubt.name]
    const rivals = candidates.filter(other => other !== text)
    const taken: Reading[] = evidence.slice(0, 1).map(one => ({ evidence: one, emphasis: 'taken', rivals }))
    return [...taken, ...matches(lines, evidence[0])]
  }
  const found = [...lines, fields.phone, fields.fullName, fields.city]
  const [place] = found.flatMap(({ evidence }) => evidence)
  return matches(found, place)
}

/** What was read in the same message as `place`. */
const matches = (found: readonly { evidence: Evidence[] }[], place: Evidence | undefined): Reading[] =>
  found
    .flatMap(({ evidence }) => evidence)
    .filter(one => one.from === place?.from && one.index === place.index)
    .map(evidence => ({ evidence, emphasis: 'match', rivals: [] }))
