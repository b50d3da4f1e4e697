import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { closeStore, openStore, type Store } from '../../../lib/store/open-store.ts'
import { anAccount } from './an-account.ts'

/** A store over a new in-memory IndexedDB, empty but for these accounts; real transactions, no browser. */
export async function freshStore(...accounts: string[]): Promise<Store> {
  await closeStore()
  globalThis.indexedDB = new IDBFactory()
  const store = await openStore()
  for (const id of accounts) {
    await store.put('accounts', anAccount(id))
    await store.put('secrets', { account: id, token: 'token' })
  }
  return store
}
