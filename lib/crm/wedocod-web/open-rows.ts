import type { Lead } from '../../lead/lead.ts'
import { isSamePhone } from '../../lead/same-phone.ts'
import type { RemoteLead } from '../crm-adapter.ts'
import { isSameName } from '../same-name.ts'
import type { OpenRow } from './row-opener.ts'

/** So many rows are opened before others are told by their likeness to them. */
const SAMPLE = 3
/** Rows of one request are created within so many milliseconds. */
const ONE_REQUEST = 5000

/**
 * Listed rows with their `client_ref`, in any order. To open each row of a full batch would take most of a minute's rate limit and
 * more time than a call has, and a look-up that cannot end never frees its leads. So once three rows of one moment were opened
 * and all are of this batch, a row of that moment that can only be one lead's is taken for it; and once three hide their
 * `client_ref`, no more are opened. Throws CrmFailure.
 */
export async function openRows(open: OpenRow, leads: Lead[], rows: RemoteLead[]): Promise<RemoteLead[]> {
  const opened: RemoteLead[] = []
  const told: RemoteLead[] = []
  for (const row of rows) {
    const known = opened.length < SAMPLE ? null : tellUnopened(leads, rows, opened, row)
    if (known) told.push(known)
    else opened.push(await open(row))
  }
  return [...opened, ...told]
}

function tellUnopened(leads: Lead[], rows: RemoteLead[], opened: RemoteLead[], row: RemoteLead): RemoteLead | null {
  if (opened.every(other => other.clientRef === null)) return row
  const siblings = opened.filter(other => isOneMoment(other, row))
  const [lead, ...rivals] = leads.filter(one => hasSamePhone(one, row))
  if (!lead || rivals.length > 0 || siblings.length < SAMPLE) return null
  // More rows than its siblings have: one may be an order of another batch.
  const copies = rows.filter(other => isLike(lead, other)).length
  const isProof = ({ clientRef }: RemoteLead) => {
    const owner = leads.find(one => one.clientRef === clientRef)
    return owner !== undefined && rows.filter(other => isLike(owner, other)).length === copies
  }
  return isLike(lead, row) && siblings.every(isProof) ? { ...row, clientRef: lead.clientRef } : null
}

const hasSamePhone = (lead: Lead, row: RemoteLead) => lead.phone !== null && row.phone !== null && isSamePhone(lead.phone, row.phone)

const isLike = (lead: Lead, row: RemoteLead) => hasSamePhone(lead, row) && isSameName(lead.fullName, row.fullName)

const isOneMoment = (one: RemoteLead, other: RemoteLead) =>
  one.createdAt !== null && other.createdAt !== null && Math.abs(one.createdAt - other.createdAt) <= ONE_REQUEST
