import type { IDBPDatabase } from 'idb'
import type { LeadclipSchema } from './schema.ts'

type Step = (db: IDBPDatabase<LeadclipSchema>) => void

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
]

/** Brings a database from version `from` (0 when new) to version `to`, inside the version-change transaction. */
export function upgrade(db: IDBPDatabase<LeadclipSchema>, from: number, to: number): void {
  for (const step of steps.slice(from, to)) step(db)
}
