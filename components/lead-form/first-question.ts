import { DOUBTFUL } from '../../lib/lead/lead-draft.ts'
import type { LeadForm, TextField } from '../../lib/lead/lead-form.ts'

const asked: TextField[] = ['fullName', 'phone', 'city', 'address']
const isDoubtful = (confidence: number | null) => confidence !== null && confidence < DOUBTFUL

/** Whether a place of a fresh form asks something of the person: a doubtful value, or one that is not there. */
export function asksAt(path: string, form: LeadForm): boolean {
  const [name = '', index, part] = path.split('.')
  const line = name === 'lines' && index !== undefined ? form.lines[Number(index)] : undefined
  if (line) return line.sku === '' ? part === 'sku' : part === 'quantity' && isDoubtful(line.confidence)
  if (name === 'lines') return form.lines.length === 0
  const field = form.fields[name as TextField] as LeadForm['fields'][TextField] | undefined
  if (!field || field.typed) return false
  return field.text === '' ? asked.includes(name as TextField) : isDoubtful(field.confidence)
}
