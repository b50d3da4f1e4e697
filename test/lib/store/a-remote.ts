import type { RemoteLead } from '../../../lib/crm/crm-adapter.ts'
import { aLead } from './a-lead.ts'

/** The nth invented lead as a listing of its CRM shows it, which hides whose it is. */
export const aRemote = (n: number, change: Partial<RemoteLead> = {}): RemoteLead => ({
  handle: { reference: `LD-${n}`, id: null },
  clientRef: null,
  fullName: aLead(n).fullName,
  phone: aLead(n).phone,
  city: null,
  area: null,
  address: null,
  status: 'new',
  createdAt: null,
  products: null,
  ...change,
})
