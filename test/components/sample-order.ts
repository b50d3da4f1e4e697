import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { Conversation, Message } from '../../lib/lead/conversation.ts'
import type { Evidence } from '../../lib/lead/lead-draft.ts'
import { emptyField, type FormField, type FormLine, type LeadForm } from '../../lib/lead/lead-form.ts'

/** What the invented customer wrote, one message each. */
const texts = [
  'salam hada numero dyali 0612345678',
  'ana f tanger mais sifto l tetouan touabel',
  'daba rah ana f lkhdma walakin 12 rue al jazaer 2eme etage 3nd khti',
  'bghit 2 creme argan',
  'o serum lwerd 3afak',
]

const message = (text: string, index: number): Message => ({
  id: `m${index}`,
  direction: 'in',
  author: 'Fatima Zahra',
  at: `2026-11-21T14:${32 + index}:00+01:00`,
  text,
})

export const conversation: Conversation = {
  site: 'whatsapp',
  url: 'https://web.whatsapp.com/',
  readAt: '2026-11-21T14:40:00+01:00',
  contact: { name: { value: 'Fatima Zahra El Idrissi', tier: 0 }, phone: null, handle: null, kind: 'direct' },
  messages: texts.map(message),
  seen: { mounted: 9, skipped: 0 },
  selection: null,
  listing: null,
  health: 'healthy',
}

/** Evidence for words where they stand in a message. */
export function wordsOf(index: number, words: string): Evidence {
  const start = conversation.messages[index]?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`message ${index} does not say ${words}`)
  return { from: 'message', index, start, end: start + words.length }
}

const read = (text: string, evidence: Evidence, more: Partial<FormField> = {}): FormField => ({
  ...emptyField(),
  text,
  confidence: 0.95,
  evidence: [evidence],
  candidates: [text],
  ...more,
})

export const line = (key: string, sku: string, name: string, quantity: number, unitPrice: string, evidence: Evidence[]): FormLine => ({
  key,
  sku,
  name,
  quantity,
  unitPrice,
  confidence: 0.9,
  evidence,
})

/** A form as it comes up: all read, the city in doubt. */
export const filledForm: LeadForm = {
  fields: {
    fullName: read('Fatima Zahra El Idrissi', { from: 'contact', index: 0, start: 0, end: 23 }),
    phone: read('06 12 34 56 78', wordsOf(0, '0612345678')),
    secondPhone: emptyField(),
    city: read('Tétouan', wordsOf(1, 'tetouan'), { confidence: 0.6, candidates: ['Tétouan', 'Tanger'] }),
    area: read('Touabel', wordsOf(1, 'touabel')),
    address: read('12 rue Al Jazaer, 2e étage', wordsOf(2, '12 rue al jazaer 2eme etage')),
    note: emptyField(),
  },
  lines: [
    line('l1', 'ARG-50', 'Argan night cream', 2, '149', [wordsOf(3, '2 creme argan')]),
    line('l2', 'ROSE-30', 'Rose face serum', 1, '199', [wordsOf(4, 'serum lwerd')]),
  ],
  deliveryFee: '35',
}

export const emptyForm: LeadForm = {
  fields: {
    fullName: emptyField(),
    phone: emptyField(),
    secondPhone: emptyField(),
    city: emptyField(),
    area: emptyField(),
    address: emptyField(),
    note: emptyField(),
  },
  lines: [],
  deliveryFee: '35',
}

export const catalogue: CatalogueItem[] = [
  { sku: 'ARG-50', name: 'Argan night cream', price: 14900 },
  { sku: 'ARG-100', name: 'Argan body oil', price: 18950 },
  { sku: 'ROSE-30', name: 'Rose face serum', price: 19900 },
  { sku: 'ROSE-W', name: 'Rose water', price: null },
  { sku: 'GHAS-200', name: 'غاسول مغربي', price: 4500 },
]
