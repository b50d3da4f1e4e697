import type { RemoteLead } from '../crm/crm-adapter.ts'
import { betterRow } from '../lead/better-row.ts'
import { e164Guesses } from '../lead/same-phone.ts'
import { activeBatch, covers, creatingBatch } from './batches.ts'
import type { Write } from './open-store.ts'
import type { Batch, LeadRow, Outcome, StoredRemote } from './schema.ts'
import { remoteTarget } from './target.ts'

/** A lead is written by the CRM within so many ms of being sent; clocks differ. */
const ONE_SENDING = 10 * 60 * 1000

/**
 * The seq of the lead captured here that a row of the CRM is, null for none: by its `clientRef`, whatever it was taken for before; where
 * none was ever shown, as it was known (`before`), or else by number, name and moment.
 */
export async function leadOf(tx: Write, account: string, row: RemoteLead, before: StoredRemote | undefined): Promise<number | null> {
  const leads = tx.objectStore('leads')
  if (row.clientRef !== null) return (await leads.index('clientRef').get(row.clientRef))?.seq ?? toldLead(tx, row, before?.lead ?? null)
  if (before && (before.lead !== null || before.row.clientRef !== null)) return before.lead
  if (row.phone === null || before?.copyOf !== undefined) return null
  for (const lead of await leadsWithPhone(tx, account, row.phone)) {
    if (lead.account === account && (await isRow(tx, lead, row))) return lead.seq
  }
  return null
}

/** Those whose number is one that the CRM may mean. */
async function leadsWithPhone(tx: Write, account: string, phone: string): Promise<LeadRow[]> {
  const owner = await tx.objectStore('accounts').get(account)
  const index = tx.objectStore('leads').index('phone')
  return (await Promise.all(e164Guesses(phone, owner?.country ?? null).map(guess => index.getAll(guess)))).flat()
}

/** The lead that a person said is this row, whatever it carries. */
async function toldLead(tx: Write, { handle }: RemoteLead, lead: number | null): Promise<number | null> {
  const outcome = lead === null ? null : await tx.objectStore('outcomes').get(lead)
  return handle.reference !== null && outcome?.remote?.reference === handle.reference ? lead : null
}

/**
 * True when a lead is another row than this one with its `clientRef`: of those that carry it the better one is the lead (`betterRow`),
 * the other stands beside it. One that was only taken for it, by number, name and moment or by a person, lets go of it.
 */
export async function hasOtherRow(tx: Write, lead: number, one: Pick<StoredRemote, 'account' | 'ref' | 'row'>): Promise<boolean> {
  const { account, ref, row } = one
  const remotes = tx.objectStore('remotes')
  const outcome = (await tx.objectStore('outcomes').get(lead)) ?? null
  const named = outcome?.remote?.reference ?? null
  if (named === ref) return false
  const isNamed = named !== null && !outcome?.guessed
  const other = named === null ? await remotes.index('lead').get(lead) : await remotes.get([account, named])
  if (!other || other.account !== account) {
    if (!isNamed) await nameAnew(tx, outcome, row)
    return isNamed
  }
  if (other.ref === ref) return false
  const isDoubled = isNamed || other.row.clientRef === row.clientRef
  if (isDoubled && !(await mayTakeOver(tx, one, other))) return true
  const { copyOf: _copyOf, ...rest } = other
  await Promise.all([remotes.put({ ...rest, lead: null, ...(isDoubled && { copyOf: lead }) }), nameAnew(tx, outcome, row)])
  return false
}

/** A row that somebody is having deleted is not the lead; nor does one displace what has never shown its status. */
async function mayTakeOver(tx: Write, { account, ref, row }: Pick<StoredRemote, 'account' | 'ref' | 'row'>, other: StoredRemote) {
  const change = await tx.objectStore('changes').get([account, remoteTarget(ref)])
  const isLeaving = change?.kind === 'delete' && change.state === 'waiting'
  return !isLeaving && (other.row.status !== null || row.status === null) && betterRow(row, other.row) < 0
}

/** From now on the lead is called what this row is called, where it was called anything. */
async function nameAnew(tx: Write, outcome: Outcome | null, { handle }: RemoteLead): Promise<void> {
  if (!outcome?.remote?.reference) return
  const { guessed: _guessed, ...rest } = outcome
  await tx.objectStore('outcomes').put({ ...rest, remote: handle })
}

async function isRow(tx: Write, lead: LeadRow, row: RemoteLead): Promise<boolean> {
  const outcome = await tx.objectStore('outcomes').get(lead.seq)
  if (outcome && outcome.state !== 'created') return false
  const reference = outcome?.remote?.reference
  if (reference) return reference === row.handle.reference
  const sentAt = outcome?.sentAt ?? (await batchOf(tx, lead))?.sentAt
  if (!sentAt || row.createdAt === null || lead.fullName !== row.fullName || (await isTaken(tx, lead))) return false
  return Math.abs(sentAt - row.createdAt) <= ONE_SENDING
}

/** The request that created it, or may have: while that is in doubt its row is not somebody else's. */
async function batchOf(tx: Write, { account, job }: LeadRow): Promise<Batch | null> {
  if (account === null || job === null) return null
  const active = await activeBatch(tx, account)
  return active && covers(active, job) ? active : creatingBatch(tx, account, job)
}

const isTaken = async (tx: Write, { seq }: LeadRow) => (await tx.objectStore('remotes').index('lead').getKey(seq)) !== undefined
