import type { LeadRow, PendingRow } from '../../../lib/store/schema.ts'

/** A database with the two stores that a capture writes to, keyed and indexed as the product's are, written to by bare IndexedDB. */
export interface BareStore {
  /** Adds rows, and the jobs that go with them, in one strict transaction. */
  add(rows: readonly LeadRow[], jobs: readonly PendingRow[]): Promise<void>
}

export async function openBareStore(): Promise<BareStore> {
  const opening = indexedDB.open('bench-bare', 1)
  opening.onupgradeneeded = () => {
    const leads = opening.result.createObjectStore('leads', { keyPath: 'seq' })
    leads.createIndex('clientRef', 'clientRef', { unique: true })
    leads.createIndex('phone', 'phone')
    leads.createIndex('meantFor', 'meantFor')
    leads.createIndex('thread', 'source.thread')
    opening.result.createObjectStore('pending', { keyPath: ['account', 'seq'] })
  }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  return {
    add(rows, jobs) {
      const tx = db.transaction(['leads', 'pending'], 'readwrite', { durability: 'strict' })
      for (const row of rows) tx.objectStore('leads').add(row)
      for (const job of jobs) tx.objectStore('pending').add(job)
      return new Promise((resolve, reject) => {
        tx.oncomplete = () => resolve()
        tx.onabort = () => reject(tx.error)
      })
    },
  }
}
