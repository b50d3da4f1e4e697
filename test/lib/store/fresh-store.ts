import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { closeStore, openStore, type Store } from '../../../lib/store/open-store.ts'

/** An empty store over a new in-memory IndexedDB; real transactions, no browser. */
export async function freshStore(): Promise<Store> {
  await closeStore()
  globalThis.indexedDB = new IDBFactory()
  return openStore()
}
