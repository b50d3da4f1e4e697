import type { SiteId } from './conversation.ts'

/** One article of an order. */
export interface ProductLine {
  sku: string
  name: string
  quantity: number
  /** Minor units of the lead's currency. */
  unitPrice: number
}

/** Where a lead came from. `thread` is the first identity of its contact on that site, kept even when the chat's title changes later. */
export interface LeadSource {
  site: SiteId
  url: string
  thread: string | null
}

/** An order as a person confirmed it. Absent is null; texts are trimmed. */
export interface Lead {
  /** UUIDv4 fixed at capture: the one name of this lead, here and in the CRM. */
  clientRef: string
  /** The account it is bound to, or null: it stays on this device. */
  account: string | null
  /** The account that takes it once it has a number: until then it stays on this device. Absent from all other leads. */
  meantFor?: string
  /** Milliseconds since the epoch. */
  capturedAt: number
  source: LeadSource
  fullName: string | null
  /** E.164 where the number is valid, else as typed. */
  phone: string | null
  secondPhone: string | null
  city: string | null
  area: string | null
  address: string | null
  products: ProductLine[]
  /** ISO 4217; all amounts of the lead are minor units of it. */
  currency: string
  deliveryFee: number
  note: string | null
}

/** What the courier collects: products plus delivery, in minor units. */
export function totalToCollect(lead: Pick<Lead, 'products' | 'deliveryFee'>): number {
  return lead.products.reduce((sum, line) => sum + line.quantity * line.unitPrice, lead.deliveryFee)
}
