import type { StoreNames } from 'idb'
import type { Store } from '../../../lib/store/open-store.ts'
import type { LeadclipSchema } from '../../../lib/store/schema.ts'

type Name = StoreNames<LeadclipSchema>
/** All records by store, with their keys. */
export type Snapshot = Map<Name, [IDBValidKey, unknown][]>

/** Everything that is stored, to be brought back later as a damaged disk does: an older state of the data. */
export async function snapshot(store: Store): Promise<Snapshot> {
  const names = [...store.objectStoreNames]
  const records = names.map(async (name): Promise<[Name, [IDBValidKey, unknown][]]> => {
    const [keys, values] = await Promise.all([store.getAllKeys(name), store.getAll(name)])
    return [name, keys.map((key, n) => [key, values[n]])]
  })
  return new Map(await Promise.all(records))
}

/** Writes records below all that the store knows of them. */
export async function bringBack(store: Store, then: Snapshot): Promise<void> {
  const names = [...then.keys()]
  const tx = store.transaction(names, 'readwrite')
  for (const name of names) {
    const objects = tx.objectStore(name) as unknown as IDBObjectStore
    objects.clear()
    for (const [key, value] of then.get(name) ?? []) objects.keyPath === null ? objects.put(value, key) : objects.put(value)
  }
  await tx.done
}

/** Drops records, as a browser does that repairs a damaged database: `nth` picks one in so many of each store, 1 takes all of it. */
export async function drop(store: Store, losses: { name: Name; nth: number }[]): Promise<void> {
  for (const { name, nth } of losses) {
    const keys = await store.getAllKeys(name)
    for (const [n, key] of keys.entries()) if ((n + 1) % nth === 0) await store.delete(name, key as never)
  }
}
