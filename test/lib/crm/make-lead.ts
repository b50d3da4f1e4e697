import type { Lead } from '../../../lib/lead/lead.ts'

/** A complete lead of an invented customer; `over` replaces parts of it. */
export function makeLead(over: Partial<Lead> = {}): Lead {
  return {
    clientRef: '0b54c6a2-6a0e-4f3e-9d55-0d3f1c5a7e01',
    account: 'shop',
    capturedAt: Date.parse('2026-06-10T09:00:00Z'),
    source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: null },
    fullName: 'Samira Oubella',
    phone: '+212661000001',
    secondPhone: null,
    city: 'Casablanca',
    area: null,
    address: null,
    products: [{ sku: 'SERUM-30', name: 'Night serum', quantity: 2, unitPrice: 14950 }],
    currency: 'MAD',
    deliveryFee: 0,
    note: null,
    ...over,
  }
}

/** `count` leads of as many customers: own client_ref, name and phone each. */
export function makeLeads(count: number, over: Partial<Lead> = {}): Lead[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = String(index + 1).padStart(3, '0')
    return makeLead({
      clientRef: `0b54c6a2-6a0e-4f3e-9d55-0d3f1c5a7${digits}`,
      fullName: `Customer ${digits}`,
      phone: `+212661000${digits}`,
      ...over,
    })
  })
}
