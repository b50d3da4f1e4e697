import type { RemoteLead } from '../crm/crm-adapter.ts'
import { creatingBatch } from './batches.ts'
import type { Write } from './open-store.ts'
import type { LeadRow, StoredRemote } from './schema.ts'

/** A lead is written by the CRM within so many ms of being sent; clocks differ. */
const ONE_SENDING = 10 * 60 * 1000

/**
 * The seq of the lead captured here that a row of the CRM is, null for none: by its `clientRef`, whatever it was taken for before;
 * where a listing hides that, as it was known (`before`), or else by number, name and moment.
 */
export async function leadOf(tx: Write, account: string, row: RemoteLead, before: StoredRemote | undefined): Promise<number | null> {
  const leads = tx.objectStore('leads')
  if (row.clientRef !== null) return (await leads.index('clientRef').get(row.clientRef))?.seq ?? toldLead(tx, row, before?.lead ?? null)
  if (before && (before.lead !== null || before.row.clientRef !== null)) return before.lead
  if (row.phone === null) return null
  for (const lead of await leads.index('phone').getAll(row.phone)) {
    if (lead.account === account && (await isRow(tx, lead, row))) return lead.seq
  }
  return null
}

/** The lead that a person said is this row, whatever it carries. */
async function toldLead(tx: Write, { handle }: RemoteLead, lead: number | null): Promise<number | null> {
  const outcome = lead === null ? null : await tx.objectStore('outcomes').get(lead)
  return handle.reference !== null && outcome?.remote?.reference === handle.reference ? lead : null
}

/**
 * True when a lead is known to be another row than this one with its `clientRef`: of those that stand beside each other the one is kept
 * that somebody has worked on, else the older. One that was only taken for it, by number, name and moment, lets go of it.
 */
export async function hasOtherRow(
  tx: Write,
  lead: number,
  { account, ref, row }: Pick<StoredRemote, 'account' | 'ref' | 'row'>,
): Promise<boolean> {
  const remotes = tx.objectStore('remotes')
  const [outcome, other] = await Promise.all([tx.objectStore('outcomes').get(lead), remotes.index('lead').get(lead)])
  const named = outcome?.remote?.reference ?? null
  if (named !== null) return named !== ref
  if (!other || other.account !== account || other.ref === ref) return false
  const isDoubled = other.row.clientRef === row.clientRef
  if (isDoubled && !isBetter(row, other.row)) return true
  await remotes.put({ ...other, lead: null, ...(isDoubled && { copyOf: lead }) })
  return false
}

function isBetter(one: RemoteLead, other: RemoteLead): boolean {
  if (isWorkedOn(one) !== isWorkedOn(other)) return isWorkedOn(one)
  const byName = (one.handle.reference ?? '').localeCompare(other.handle.reference ?? '', 'en', { numeric: true })
  return ((one.createdAt ?? 0) - (other.createdAt ?? 0) || byName) < 0
}

const isWorkedOn = ({ status }: RemoteLead) => status !== null && status !== 'new'

async function isRow(tx: Write, lead: LeadRow, row: RemoteLead): Promise<boolean> {
  const outcome = await tx.objectStore('outcomes').get(lead.seq)
  if (outcome && outcome.state !== 'created') return false
  const reference = outcome?.remote?.reference
  if (reference) return reference === row.handle.reference
  const sentAt = outcome?.sentAt ?? (lead.job === null ? null : (await creatingBatch(tx, lead.account ?? '', lead.job))?.sentAt)
  if (!sentAt || row.createdAt === null || lead.fullName !== row.fullName || (await isTaken(tx, lead))) return false
  return Math.abs(sentAt - row.createdAt) <= ONE_SENDING
}

const isTaken = async (tx: Write, { seq }: LeadRow) => (await tx.objectStore('remotes').index('lead').getKey(seq)) !== undefined
