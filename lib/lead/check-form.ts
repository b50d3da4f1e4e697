import type { Rules, TextRule } from '../crm/crm-adapter.ts'
import { awaitsPhone } from './awaits-phone.ts'
import type { FormLine, FormProblem, LeadForm, TextField } from './lead-form.ts'
import { majorUnits, parseAmount } from './money.ts'

/** What the check needs besides the form. `rules` null: no account, the lead stays here and may be as short as it is. */
export interface FormTerms {
  rules: Rules | null
  currency: string
  /** E.164 of a number as typed, or null. */
  readPhone(text: string): string | null
  /** E.164 of the shop's own numbers. */
  ownNumbers: readonly string[]
  /** What may be lacking as long as there is no number: the lead stays here until it comes. */
  later: readonly TextField[]
}

const FREE: TextRule = { required: false, min: 0, max: 1000 }
const lengthOf = (text: string) => [...text].length

/** Everything that stands against saving, in the order of the form; empty when it may be saved. Lengths are code points after trimming. */
export function checkForm(form: LeadForm, terms: FormTerms): FormProblem[] {
  const text = (name: TextField) => form.fields[name].text.trim()
  const awaits = awaitsPhone(form, terms)
  const rule = (name: keyof Rules['fields']): TextRule => {
    const asked = terms.rules?.fields[name] ?? FREE
    return awaits && terms.later.includes(name) ? { ...asked, required: false } : asked
  }
  const problems = [
    ...checkText('fullName', text('fullName'), rule('fullName')),
    ...checkPhone('phone', text('phone'), rule('phone'), terms),
    ...checkPhone('secondPhone', text('secondPhone'), FREE, terms),
    ...checkText('city', text('city'), rule('city')),
    ...checkText('area', text('area'), rule('area')),
    ...checkText('address', text('address'), rule('address')),
    ...checkLines(form.lines, terms),
    ...checkAmount('deliveryFee', form.deliveryFee.trim() || '0', terms.currency),
    ...checkText('note', text('note'), FREE),
  ]
  const empty = form.lines.length === 0 && Object.values(form.fields).every(field => field.text.trim() === '')
  return empty ? [{ path: 'fullName', code: 'nothing' }] : problems
}

function checkText(path: string, text: string, { required, min, max }: TextRule): FormProblem[] {
  const length = lengthOf(text)
  if (length === 0) return required ? [{ path, code: 'required' }] : []
  if (length < min) return [{ path, code: 'too-short', min, length }]
  return length > max ? [{ path, code: 'too-long', max, length }] : []
}

function checkPhone(path: string, text: string, rule: TextRule, { readPhone, ownNumbers }: FormTerms): FormProblem[] {
  const problems = checkText(path, text, rule)
  if (problems.length > 0 || text === '') return problems
  const number = readPhone(text)
  if (number === null) return [{ path, code: 'bad-phone' }]
  return ownNumbers.includes(number) ? [{ path, code: 'own-phone' }] : []
}

function checkLines(lines: FormLine[], terms: FormTerms): FormProblem[] {
  const { rules } = terms
  if (rules && lines.length < rules.products.min) return [{ path: 'lines', code: 'no-product', min: rules.products.min }]
  if (rules && lines.length > rules.products.max)
    return [{ path: 'lines', code: 'too-long', max: rules.products.max, length: lines.length }]
  return lines.flatMap((line, n) => checkLine(line, `lines.${n}`, terms))
}

function checkLine(line: FormLine, path: string, { rules, currency }: FormTerms): FormProblem[] {
  const { min, max } = rules?.products.quantity ?? { min: 1, max: 9999 }
  const inRange = Number.isInteger(line.quantity) && line.quantity >= min && line.quantity <= max
  return [
    ...(rules && line.sku === '' ? [{ path: `${path}.sku`, code: 'no-sku' } as const] : []),
    ...(inRange ? [] : [{ path: `${path}.quantity`, code: 'out-of-range', min, max } as const]),
    ...checkPrice(line.unitPrice, inRange ? line.quantity : null, `${path}.unitPrice`, { rules, currency }),
  ]
}

/** An API may limit the price of one piece, or that of the whole line. `quantity` is null while it is none. */
function checkPrice(
  text: string,
  quantity: number | null,
  path: string,
  { rules, currency }: Pick<FormTerms, 'rules' | 'currency'>,
): FormProblem[] {
  const minor = parseAmount(text, currency)
  if (minor === null) return [{ path, code: text.trim() === '' ? 'no-price' : 'bad-amount' }]
  const pieces = rules?.products.price.of === 'line' ? quantity : 1
  if (!rules || pieces === null) return []
  const { of, min, max } = rules.products.price
  const units = majorUnits(minor * pieces, currency)
  if (units >= min && units <= max) return []
  return [{ path, code: of === 'line' ? 'total-out-of-range' : 'out-of-range', min, max }]
}

const checkAmount = (path: string, text: string, currency: string): FormProblem[] =>
  parseAmount(text, currency) === null ? [{ path, code: 'bad-amount' }] : []
