import * as z from 'zod/mini'
import { readStatus } from '../../lead/status.ts'
import type { HistoryEntry, Page, RemoteLead } from '../crm-adapter.ts'
import { count, decimal, moment, reference, text } from '../reply-fields.ts'
import { clientRefIn, pairs } from '../wedocod/client-ref.ts'
import { readChange, statusChange } from '../wedocod/read-change.ts'

const product = z.object({ sku: z.string(), quantity: decimal, price: z.catch(z.nullable(decimal), null) })
const lead = z.object({
  reference: z.catch(z.nullable(reference), null),
  full_name: text,
  phone: text,
  city: text,
  area: text,
  address: text,
  status: text,
  created_at: text,
  data: pairs,
  products: z.catch(z.nullable(z.array(product)), null),
})
const listReply = z.object({
  data: z.array(z.extend(lead, { reference })),
  meta: z.object({ current_page: count, last_page: count, total: count }),
})
const historyReply = z.object({
  data: z.array(z.extend(statusChange, { lead_reference: reference })),
  meta: z.object({ current_page: count, per_page: count, total: count }),
})
const createdReply = z.object({ message: z.string() })

/** One page of GET /leads; null when the body is none. Every row has a reference. */
export function readList(json: unknown): Page<RemoteLead> | null {
  const reply = listReply.safeParse(json)
  if (!reply.success) return null
  const { data, meta } = reply.data
  return { rows: data.map(row => toRemote(row, row.reference)), page: meta.current_page, lastPage: meta.last_page, total: meta.total }
}

/** A single lead, `{data: {…}}` or bare: the Leads page does not document the body. Null when it is no object. */
export function readShown(json: unknown, asked: string): RemoteLead | null {
  const wrapped = z.object({ data: z.looseObject({}) }).safeParse(json)
  const reply = lead.safeParse(wrapped.success ? wrapped.data.data : json)
  return reply.success ? toRemote(reply.data, reply.data.reference ?? asked) : null
}

/** One page of GET /lead-histories; null when the body is none. */
export function readHistory(json: unknown): Page<{ reference: string; change: HistoryEntry }> | null {
  const reply = historyReply.safeParse(json)
  if (!reply.success) return null
  const { data, meta } = reply.data
  const rows = data.map(row => ({ reference: row.lead_reference, change: readChange(row) }))
  return { rows, page: meta.current_page, lastPage: Math.max(1, Math.ceil(meta.total / Math.max(1, meta.per_page))), total: meta.total }
}

/** True for the body of a 201: it has a message and no ids. */
export const isCreatedReply = (json: unknown) => createdReply.safeParse(json).success

function toRemote(row: z.output<typeof lead>, named: string): RemoteLead {
  return {
    handle: { reference: named, id: null },
    clientRef: clientRefIn(row.data),
    fullName: row.full_name,
    phone: row.phone,
    city: row.city,
    area: row.area,
    address: row.address,
    status: row.status === null ? null : readStatus(row.status),
    createdAt: moment(row.created_at),
    products: row.products?.map(({ sku, quantity, price }) => ({ sku, quantity, unitPrice: price })) ?? null,
  }
}
