import type { CatalogueItem } from '../lead/catalogue.ts'
import { activeBatch } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters } from './counters.ts'
import { laneOf } from './lanes.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { Account } from './schema.ts'

/** All accounts, in the order they were made. */
export async function listAccounts(store: Store): Promise<Account[]> {
  return (await store.getAll('accounts')).sort((a, b) => a.createdAt - b.createdAt)
}

export async function findAccount(store: Store, id: string): Promise<Account | null> {
  return (await store.get('accounts', id)) ?? null
}

/**
 * Stores an account; with a token, the token too. Without one the stored token stays. A new token or address is a new connection: what
 * the old one had stopped goes on. False, and nothing changed, when it would move to another CRM or address while a batch of it is
 * under way or in doubt: looked for there, its leads would seem absent, and be sent again.
 */
export async function saveAccount(store: Store, account: Account, token: string | null): Promise<boolean> {
  const saved = await write(store, ['accounts', 'secrets', 'lanes', 'batches'], async tx => {
    const before = await tx.objectStore('accounts').get(account.id)
    const moves = before !== undefined && !isSamePlace(before, account)
    if (moves && (await activeBatch(tx, account.id))) return false
    await tx.objectStore('accounts').put(account)
    if (token !== null) await tx.objectStore('secrets').put({ account: account.id, token })
    if (moves || token !== null) await connectAnew(tx, account.id, moves)
    return true
  })
  if (saved) announceChange()
  return saved
}

/** What a CRM asked for, to be left alone until then, holds for its own address, whatever the token, and for no other. */
async function connectAnew(tx: Write, account: string, moves: boolean): Promise<void> {
  const lane = await laneOf(tx, account)
  const { retryFrom: _retryFrom, ...unasked } = { ...lane, retryAt: 0 }
  const anew = { connection: lane.connection + 1, pause: null, notBefore: 0, failures: 0, message: null }
  await tx.objectStore('lanes').put({ ...(moves ? unasked : lane), ...anew })
}

const isSamePlace = (one: Account, other: Account) => one.baseUrl === other.baseUrl && one.crm === other.crm

/** How many of an account's leads wait to be sent or looked up. */
export function countWaiting(store: Store, account: string): Promise<number> {
  return store.count('pending', IDBKeyRange.bound([account, 0], [account, Number.MAX_SAFE_INTEGER]))
}

/** Forgets an account with its token, its catalogue and what its CRM showed. False, and nothing changed, while leads of it wait. */
export async function removeAccount(store: Store, id: string): Promise<boolean> {
  const removed = await write(
    store,
    ['accounts', 'secrets', 'catalogues', 'lanes', 'pending', 'abilities', 'changes', 'remotes', 'meta'],
    async tx => {
      if (await tx.objectStore('pending').count(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]))) return false
      const stores = ['accounts', 'secrets', 'catalogues', 'lanes', 'abilities'] as const
      await Promise.all(stores.map(name => tx.objectStore(name).delete(id)))
      const all = IDBKeyRange.bound([id], [id, []])
      await Promise.all([tx.objectStore('changes').delete(all), tx.objectStore('remotes').delete(all)])
      await bumpCounters(tx, counts => ({ ...counts, removed: counts.removed + 1 }))
      return true
    },
  )
  if (removed) announceChange()
  return removed
}

/** The token of an account, or the one being tried (`PROBE`): for the background only, it goes into no message, log or export. */
export async function readToken(store: Store, account: string): Promise<string | null> {
  return (await store.get('secrets', account))?.token ?? null
}

/** Where a token lies while its connection is tried before the account is saved. */
export const PROBE = 'probe'

/** Lays the token to try where the background finds it, or takes it away again (null). */
export async function setProbe(store: Store, token: string | null): Promise<void> {
  await write(store, ['secrets'], async tx => {
    if (token === null) await tx.objectStore('secrets').delete(PROBE)
    else await tx.objectStore('secrets').put({ account: PROBE, token })
  })
}

/** The catalogue of an account; `LOCAL_CATALOGUE` is the one used without an account. */
export async function readCatalogue(store: Store, account: string): Promise<CatalogueItem[]> {
  return (await store.get('catalogues', account))?.items ?? []
}

export async function saveCatalogue(store: Store, account: string, items: CatalogueItem[]): Promise<void> {
  await write(store, ['catalogues'], tx => tx.objectStore('catalogues').put({ account, items }))
  announceChange()
}

/** Where the catalogue of a shop without any CRM account lies. */
export const LOCAL_CATALOGUE = 'local'
