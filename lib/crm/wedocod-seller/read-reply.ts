import * as z from 'zod/mini'
import { readStatus } from '../../lead/status.ts'
import type { HistoryEntry, Page, RemoteLead, RemoteProduct } from '../crm-adapter.ts'
import { count, decimal, moment, reference, text } from '../reply-fields.ts'
import { clientRefIn, pairs } from '../wedocod/client-ref.ts'
import { readChange, statusChange } from '../wedocod/read-change.ts'

const line = z.object({ sku: z.string(), quantity: decimal, total: z.catch(z.nullable(decimal), null) })
const lead = z.object({
  full_name: text,
  phone: text,
  city: text,
  area: text,
  status: text,
  created_at: text,
  data: pairs,
  products: z.catch(z.nullable(z.array(line)), null),
})
const pagination = z.object({ pagination: z.object({ page: count, total: count, pages: count }) })
const listReply = z.object({ data: z.array(z.extend(lead, { reference })), meta: pagination })
const historiesReply = z.object({
  data: z.array(z.object({ reference, leadHistories: z.catch(z.array(z.catch(z.nullable(statusChange), null)), []) })),
})
const shownReply = z.object({ data: lead })
const productsReply = z.object({
  data: z.array(z.object({ sku: z.string(), name: text, price: z.catch(z.nullable(decimal), null), status: text })),
  meta: pagination,
})
const statusesReply = z.object({ data: z.array(z.object({ key: z.string().check(z.minLength(1)), label: text })) })
const createdReply = z.object({ data: z.object({ created_refs: z.array(reference), failed_count: count }) })
const queuedReply = z.object({ data: z.object({ batch_id: reference }) })
const updatedReply = z.object({ data: z.array(z.object({ id: z.catch(z.nullable(reference), null), reference })) })
const deletedReply = z.object({ data: z.object({ deleted: z.literal(true), count }) })

/** One page of GET /leads; null when the body is none. Every row has a reference, none a name or a moment: Show has those. */
export function readList(json: unknown): Page<RemoteLead> | null {
  const reply = listReply.safeParse(json)
  return reply.success
    ? pageOf(
        reply.data.data.map(row => toRemote(row, row.reference)),
        reply.data.meta,
      )
    : null
}

/** The changes of each listed lead's status by its reference, as the list has them; null when the body is none. The page shows an empty list alone: the fields are those of the sister API. */
export function readHistories(json: unknown): Map<string, HistoryEntry[]> | null {
  const reply = historiesReply.safeParse(json)
  if (!reply.success) return null
  return new Map(reply.data.data.map(row => [row.reference, row.leadHistories.flatMap(change => (change ? [readChange(change)] : []))]))
}

/** A single lead, which does not name itself; null when the body is none. */
export function readShown(json: unknown, asked: string): RemoteLead | null {
  const reply = shownReply.safeParse(json)
  return reply.success ? toRemote(reply.data.data, asked) : null
}

/** One page of GET /products: what is active alone; null when the body is none. */
export function readProducts(json: unknown): Page<RemoteProduct> | null {
  const reply = productsReply.safeParse(json)
  if (!reply.success) return null
  const active = reply.data.data.filter(({ status }) => status === 'active')
  return pageOf(
    active.map(({ sku, name, price }) => ({ sku, name: name ?? sku, price })),
    reply.data.meta,
  )
}

/** Key and label of each status, in the CRM's order; null when the body is none. */
export const readStatuses = (json: unknown) => statusesReply.safeParse(json).data?.data ?? null

/** What a 201 says: a name for each lead it wrote, and how many it did not; null when it says neither. */
export function readCreated(json: unknown): { ids: string[]; failed: number } | null {
  const created = createdReply.safeParse(json).data?.data
  return created ? { ids: created.created_refs, failed: created.failed_count } : null
}

/** The name a 202 gives to the batch; null when it gives none. */
export const readQueued = (json: unknown): string | null => queuedReply.safeParse(json).data?.data.batch_id ?? null

/** The ids of updated leads by their reference; null when the body is none. */
export function readUpdated(json: unknown): Map<string, string | null> | null {
  const updated = updatedReply.safeParse(json).data?.data
  return updated ? new Map(updated.map(row => [row.reference, row.id])) : null
}

/** How many leads were deleted; null when the body does not say so. */
export const readDeleted = (json: unknown): number | null => deletedReply.safeParse(json).data?.data.count ?? null

const pageOf = <T>(rows: T[], { pagination: { page, pages, total } }: z.output<typeof pagination>): Page<T> => ({
  rows,
  page,
  lastPage: Math.max(1, pages),
  total,
})

function toRemote(row: z.output<typeof lead>, named: string): RemoteLead {
  return {
    handle: { reference: named, id: null },
    clientRef: clientRefIn(row.data),
    fullName: row.full_name,
    phone: row.phone,
    city: row.city,
    area: row.area,
    address: null,
    status: row.status === null ? null : readStatus(row.status),
    createdAt: moment(row.created_at),
    products: linesOf(row.products),
  }
}

/** No lead is without products, so an empty list hides them. Of price and total the total is the one to trust (api/CONTRACTS section 6). */
function linesOf(lines: z.output<typeof line>[] | null): RemoteLead['products'] {
  if (lines === null || lines.length === 0) return null
  return lines.map(({ sku, quantity, total }) => ({ sku, quantity, unitPrice: total === null || quantity === 0 ? null : total / quantity }))
}
