import type { Conversation } from '../../lib/lead/conversation.ts'
import type { Evidence } from '../../lib/lead/lead-draft.ts'
import { emptyField, type FormField, type FormProblem, type LeadForm } from '../../lib/lead/lead-form.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import type { ReviewRow } from '../../lib/lead/review-rows.ts'
import { everyState } from './sample-leads.ts'
import { emptyForm, conversation as one } from './sample-order.ts'

/** What members of an invented group passed on. */
const texts = [
  'nadia 4 serum maarif casa 0660504030',
  'hajar 1 creme argan meknes 07 66 55 44 33',
  '2 savon malabata, f tanger wla tetouan',
  'omar 1 serum fes 0700112233',
  '1 creme oujda 0652413029',
]

export const groupChat: Conversation = {
  ...one,
  contact: { ...one.contact, name: { value: 'Commandes Atlas', tier: 0 }, kind: 'group' },
  messages: texts.map((text, n) => ({ id: `g${n}`, direction: 'in', author: 'Hind', at: `2026-11-21T13:${10 + n}:00+01:00`, text })),
  seen: { mounted: 8, skipped: 3 },
}

function at(index: number, words: string): Evidence[] {
  const start = texts[index]?.indexOf(words) ?? -1
  return start < 0 ? [] : [{ from: 'message', index, start, end: start + words.length }]
}

const read = (text: string, evidence: Evidence[], more: Partial<FormField> = {}): FormField =>
  text === '' ? emptyField() : { ...emptyField(), text, confidence: 0.95, evidence, ...more }

interface Sample {
  name: string
  phone: string
  city: FormField
  article: [quantity: number, name: string, price: string]
  words: string
}

const formOf = (index: number, { name, phone, city, article: [quantity, article, unitPrice], words }: Sample): LeadForm => ({
  ...emptyForm,
  fields: { ...emptyForm.fields, fullName: read(name, []), phone: read(phone, []), city },
  lines: [{ key: 'l1', sku: 'X', name: article, quantity, unitPrice, confidence: 0.9, evidence: at(index, words) }],
})

const rowOf = (index: number, sample: Sample, more: Partial<ReviewRow> = {}): ReviewRow => ({
  key: `o${index}`,
  form: formOf(index, sample),
  problems: [],
  phone: sample.phone,
  ticked: true,
  twin: false,
  captured: null,
  ...more,
})

const [created] = everyState.filter(({ state }) => state === 'created') as [LeadView]
const nameless: FormProblem[] = [
  { path: 'fullName', code: 'required' },
  { path: 'lines.0.sku', code: 'no-sku' },
]
const doubtful = { confidence: 0.5, candidates: ['Tanger', 'Tétouan'] }

/** Five orders of that group: two sure, one in doubt, one captured before, one that lacks something. */
export const reviewSample: ReviewRow[] = [
  rowOf(0, {
    name: 'Nadia Skalli',
    phone: '06 60 50 40 30',
    city: read('Casablanca', at(0, 'casa')),
    article: [4, 'Rose face serum', '199'],
    words: '4 serum',
  }),
  rowOf(1, {
    name: 'Hajar Mernissi',
    phone: '07 66 55 44 33',
    city: read('Meknès', at(1, 'meknes')),
    article: [1, 'Argan night cream', '149'],
    words: '1 creme argan',
  }),
  rowOf(2, {
    name: 'Reda Filali',
    phone: '06 19 28 37 46',
    city: read('Tanger', at(2, 'tanger'), doubtful),
    article: [2, 'Black soap', '40'],
    words: '2 savon',
  }),
  rowOf(
    3,
    {
      name: 'Omar Tazi',
      phone: '07 00 11 22 33',
      city: read('Fès', at(3, 'fes')),
      article: [1, 'Rose face serum', '199'],
      words: '1 serum',
    },
    { ticked: false, captured: created },
  ),
  rowOf(
    4,
    {
      name: '',
      phone: '06 52 41 30 29',
      city: read('Oujda', at(4, 'oujda')),
      article: [1, 'Argan night cream', '149'],
      words: '1 creme',
    },
    { ticked: false, problems: nameless },
  ),
]
