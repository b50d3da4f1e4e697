import type { Lead } from '../lead/lead.ts'
import { isSamePhone } from '../lead/same-phone.ts'
import type { RemoteLead } from './crm-adapter.ts'

/** How long before a request left a row may have been created and still be looked at: slack for clocks, ms. */
const SLACK = 10 * 60 * 1000

/**
 * Since when (ms, on the CRM's clock) a row may be of a batch that left at `sentAt`. `skew` is the CRM's clock minus ours, as
 * `exchange` tells it: one that runs behind opens the window earlier. One that runs ahead does not close it: `Date` may be a proxy's.
 */
export const windowStart = (sentAt: number, skew: number): number => sentAt - SLACK + Math.min(skew, 0)

/** The rows created at `start` or later. A row of unknown age could be new. */
export const inWindow = (rows: RemoteLead[], start: number): RemoteLead[] =>
  rows.filter(row => row.createdAt === null || row.createdAt >= start)

/** Each row once: one that moves to the next page while pages are read is seen twice. */
export const oncePerReference = (rows: RemoteLead[]): RemoteLead[] => [...new Map(rows.map(row => [row.handle.reference, row])).values()]

/** True for a row with the phone of one of the leads, and for one that does not show its phone: it may be anyone's. */
export const mayBeOneOf = (leads: Lead[], { phone }: RemoteLead): boolean =>
  phone === null || leads.some(lead => lead.phone !== null && isSamePhone(lead.phone, phone))
