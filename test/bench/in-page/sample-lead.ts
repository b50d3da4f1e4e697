import type { Lead } from '../../../lib/lead/lead.ts'

/** What a sample lead is bound to, and the article it orders. */
export interface SampleTerms {
  account: string
  sku: string
}

/** The nth invented lead, as a capture of a chat makes it. */
export const sampleLead = (n: number, { account, sku }: SampleTerms): Lead => ({
  clientRef: crypto.randomUUID(),
  account,
  capturedAt: Date.now(),
  source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: null },
  fullName: `Salma Bennis ${n}`,
  phone: `+2126${10_000_000 + n}`,
  secondPhone: null,
  city: 'Salé',
  area: null,
  address: '8 rue Oued Sebou',
  products: [{ sku, name: 'Crème', quantity: 1, unitPrice: 14_900 }],
  currency: 'MAD',
  deliveryFee: 3500,
  note: null,
})

export const sampleLeads = (from: number, count: number, terms: SampleTerms): Lead[] =>
  Array.from({ length: count }, (_, n) => sampleLead(from + n, terms))
