import type { Match, RowResult, SentBatch } from '../crm/crm-adapter.ts'
import type { Lead } from '../lead/lead.ts'
import type { ChangeOrder } from '../store/cargo.ts'
import type { ChangeKind } from '../store/schema.ts'
import type { Failure } from './outbox-state.ts'

/** What a call came to: its value, or why the call as a whole failed. */
export type Told<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** The way to one account's CRM, as the outbox sees it: it knows no adapter, no address and no token. Never throws. */
export interface Courier {
  /** Most leads in one call. */
  limit: number
  create(leads: Lead[], timeout: number): Promise<Told<RowResult[]>>
  find(batch: SentBatch, timeout: number): Promise<Told<Match[]>>
  /** Sets statuses, or deletes; `created` stands for done, with the name of the lead in the CRM. */
  change(kind: ChangeKind, orders: ChangeOrder[], timeout: number): Promise<Told<RowResult[]>>
  /** After a lost answer: which of them are as they were asked to be (`present`)? */
  findChanged(orders: ChangeOrder[], timeout: number): Promise<Told<Match[]>>
}
