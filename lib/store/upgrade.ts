import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Counters, LeadclipSchema } from './schema.ts'

/** The version-change transaction. */
export type Upgrading = IDBPTransaction<LeadclipSchema, StoreNames<LeadclipSchema>[], 'versionchange'>
type Step = (db: IDBPDatabase<LeadclipSchema>, tx: Upgrading) => unknown

/** One step per version, in order; a step that was released is never edited, the next one is added. */
const steps: Step[] = [
  db => {
    db.createObjectStore('accounts', { keyPath: 'id' })
    db.createObjectStore('secrets', { keyPath: 'account' })
    db.createObjectStore('catalogues', { keyPath: 'account' })
    db.createObjectStore('drafts', { keyPath: 'thread' })
    db.createObjectStore('threads', { keyPath: 'thread' })
    const leads = db.createObjectStore('leads', { keyPath: 'seq' })
    leads.createIndex('clientRef', 'clientRef', { unique: true })
    leads.createIndex('phone', 'phone')
    db.createObjectStore('pending', { keyPath: ['account', 'seq'] })
    db.createObjectStore('batches', { keyPath: ['account', 'no'] }).createIndex('to', ['account', 'to'])
    db.createObjectStore('outcomes', { keyPath: 'lead' })
    db.createObjectStore('lanes', { keyPath: 'account' })
    db.createObjectStore('meta')
  },
  db => {
    db.createObjectStore('changes', { keyPath: ['account', 'target'] })
    const remotes = db.createObjectStore('remotes', { keyPath: ['account', 'ref'] })
    remotes.createIndex('lead', 'lead')
    remotes.createIndex('seenAt', 'seenAt')
    db.createObjectStore('abilities', { keyPath: 'account' })
  },
  (_db, tx) => countForgotten(tx),
  (_db, tx) => tx.objectStore('remotes').createIndex('copyOf', 'copyOf'),
  (_db, tx) => {
    tx.objectStore('leads').createIndex('meantFor', 'meantFor')
    tx.objectStore('threads').createIndex('names', 'names', { multiEntry: true })
    tx.objectStore('threads').createIndex('messages', 'messages', { multiEntry: true })
  },
  (_db, tx) => tx.objectStore('leads').createIndex('thread', 'source.thread'),
]

/** Leads that were forgotten with age were never counted: so far they are all that is missing. Nor were batches under way. */
async function countForgotten(tx: Upgrading): Promise<void> {
  const meta = tx.objectStore('meta')
  const counts: Omit<Counters, 'forgotten'> | undefined = await meta.get('counters')
  const [kept, batches] = await Promise.all([tx.objectStore('leads').count(), tx.objectStore('batches').getAll()])
  const underWay = batches.filter(({ state }) => state !== 'settled').length
  // A database that Chromium has repaired may have forgotten its version, and not what is in it.
  if (counts && !('forgotten' in counts))
    await meta.put({ ...counts, forgotten: Math.max(0, counts.captured - kept), removed: 0, underWay }, 'counters')
}

/** Brings a database from version `from` (0 when new) to version `to`, inside the version-change transaction: what fails must abort it. */
export async function upgrade(db: IDBPDatabase<LeadclipSchema>, from: number, to: number, tx: Upgrading): Promise<void> {
  await Promise.all(steps.slice(from, to).map(step => step(db, tx)))
}
