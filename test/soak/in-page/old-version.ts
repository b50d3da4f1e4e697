import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { closeStore, openStore } from '../../../lib/store/open-store.ts'
import { DB_NAME, type LeadclipSchema } from '../../../lib/store/schema.ts'
import { type Upgrading, upgrade } from '../../../lib/store/upgrade.ts'

declare const chrome: { alarms: { clearAll(): Promise<boolean> } }

type Shape = Record<string, unknown>

/** What records of a store had not, up to a version. */
const LATER: { store: string; upTo: number; fields: string[] }[] = [
  { store: 'meta', upTo: 2, fields: ['forgotten', 'removed'] },
  { store: 'accounts', upTo: 1, fields: ['leadLink'] },
  { store: 'batches', upTo: 1, fields: ['connection', 'missed'] },
  { store: 'lanes', upTo: 1, fields: ['connection', 'retryFrom'] },
  { store: 'lanes', upTo: 3, fields: ['slowest', 'auditedAt'] },
  { store: 'pending', upTo: 1, fields: ['tries'] },
]

function asThen(store: string, version: number, record: Shape): Shape {
  const later = LATER.filter(one => one.store === store && version <= one.upTo).flatMap(({ fields }) => fields)
  return Object.fromEntries(Object.entries(record).filter(([field]) => !later.includes(field)))
}

/**
 * Makes the database what an older version of Leadclip had written, and holds it open as a page of that version does: until a newer
 * one wants in, and then so long (ms).
 */
export async function holdOldVersion(version: number, lingers: number): Promise<void> {
  // The new version's background sleeps until then.
  await chrome.alarms.clearAll()
  const now = (await openStore()) as unknown as IDBPDatabase
  const records = await Promise.all([...now.objectStoreNames].map(async name => [name, await now.getAll(name)] as const))
  await closeStore()
  await deleteDB(DB_NAME)
  const old = await openDB<LeadclipSchema>(DB_NAME, version, {
    upgrade: (db, from, _to, tx) => void upgrade(db, from, version, tx as Upgrading),
  })
  const loose = old as unknown as IDBPDatabase
  for (const [name, list] of records.filter(([store]) => loose.objectStoreNames.contains(store))) {
    const tx = loose.transaction(name, 'readwrite')
    await Promise.all(list.map(record => tx.store.put(asThen(name, version, record), name === 'meta' ? 'counters' : undefined)))
    await tx.done
  }
  old.addEventListener('versionchange', () => (lingers === 0 ? old.close() : setTimeout(() => old.close(), lingers)))
}
