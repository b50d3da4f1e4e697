import type { Lead } from '../../../lib/lead/lead.ts'

/** An invented lead; `n` keeps its reference and its number apart from others. */
export const aLead = (n: number, change: Partial<Lead> = {}): Lead => ({
  clientRef: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  account: 'atlas',
  capturedAt: 1_700_000_000_000 + n,
  source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: `whatsapp:contact-${n}` },
  fullName: `Salma Bennis ${n}`,
  phone: `+2126${String(10_000_000 + n)}`,
  secondPhone: null,
  city: 'Salé',
  area: null,
  address: '8 rue Oued Sebou',
  products: [{ sku: 'ARG-50', name: 'Crème de nuit argan', quantity: 1, unitPrice: 14_900 }],
  currency: 'MAD',
  deliveryFee: 3500,
  note: null,
  ...change,
})
