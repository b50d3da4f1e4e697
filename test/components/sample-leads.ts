import type { Lead } from '../../lib/lead/lead.ts'
import type { LeadState, LeadView, Receipt } from '../../lib/lead/lead-state.ts'

/** 21 November 2026, 14:40 where the test runs. */
export const now = new Date(2026, 10, 21, 14, 40).getTime()

export function lead(number: number, more: Partial<Lead> = {}): Lead {
  return {
    clientRef: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    account: 'atlas',
    capturedAt: now - number * 60_000,
    source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: null },
    fullName: 'Omar Tazi',
    phone: '+212700112233',
    secondPhone: null,
    city: 'Fès',
    area: 'Hay Salam',
    address: '8 rue Oued Sebou, appt 4',
    products: [{ sku: 'ROSE-30', name: 'Rose face serum', quantity: 1, unitPrice: 19900 }],
    currency: 'MAD',
    deliveryFee: 3500,
    note: null,
    ...more,
  }
}

const nothingYet: Receipt = { notBefore: null, sentAt: null, answeredAt: null, endedAt: null, reference: null, errors: [], message: null }

export const view = (state: LeadState, of: Lead, receipt: Partial<Receipt> = {}): LeadView => ({
  key: of.clientRef,
  target: of.account === null ? null : { account: of.account, target: of.clientRef },
  ours: true,
  lead: of,
  dial: of.phone,
  state,
  receipt: { ...nothingYet, ...receipt },
  status: null,
  change: null,
  isExtra: false,
})

const sent = { sentAt: now - 120_000 }

/** One lead in each state, latest first. */
export const everyState: LeadView[] = [
  view('queued', lead(1, { fullName: 'Fatima Zahra El Idrissi', phone: '+212612345678', city: 'Tétouan' }), { notBefore: now + 7_400 }),
  view('sending', lead(2), sent),
  view('unknown', lead(3, { fullName: 'Salma Ouazzani', phone: '+212645451020', city: 'Marrakech' }), {
    ...sent,
    notBefore: now + 720_000,
  }),
  view('rejected', lead(4, { fullName: 'Youssef Amrani', phone: '+212655123456' }), {
    ...sent,
    answeredAt: now - 119_000,
    errors: [{ field: 'products.0.sku', message: 'SKU BAB-42 is not in the CRM' }],
    message: 'The given data was invalid.',
  }),
  view('review', lead(5, { fullName: 'Hicham Berrada', phone: '+212633221100', city: 'Oujda' }), {
    ...sent,
    endedAt: now - 60_000,
  }),
  view('accepted', lead(6, { fullName: 'Imane Chraibi', phone: '+212688776655', city: 'Rabat' }), sent),
  view('created', lead(7, { fullName: 'Khadija Benjelloun', phone: '+212670819203', city: 'Salé' }), {
    ...sent,
    answeredAt: now - 119_500,
    reference: 'LED-00412',
  }),
  view('local', lead(8, { account: null, fullName: 'مهدي لحلو', phone: '+212661020304', city: 'القنيطرة' })),
  view('discarded', lead(9, { fullName: null, phone: '+212661999000', city: null }), { endedAt: now - 30_000 }),
]
