import { type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb'
import { FIRST_PLACE, factoryOf, nameOf, type Place } from './place.ts'
import { DB_VERSION, type LeadclipSchema } from './schema.ts'
import { storeFailure } from './store-failure.ts'
import { type Upgrading, upgrade } from './upgrade.ts'

export type Store = IDBPDatabase<LeadclipSchema>
type Names = StoreNames<LeadclipSchema>[]
export type Write = IDBPTransaction<LeadclipSchema, Names, 'readwrite'>

/** What whoever opens the store may want to hear of. */
export interface Watch {
  /** An older page of Leadclip holds the database; it opens by itself as soon as that page closes. */
  onBlocked?(): void
  /** The browser dropped the connection by itself, as it does when it finds damage. */
  onDropped?(): void
}

/** Only the first who asks hears that the database is held; whoever waits behind, so long (ms), sees it by its version. */
const LONG = 1_000

/** Waits between tries at a database that looks damaged, ms: what another program holds for a moment is no damage, nor what a killed browser has not let go of. */
const TRY_AGAIN = [100, 400, 1_500, 3_000, 5_000]

let opened: { name: string; store: Promise<Store> } | null = null

/** The one connection of this context, reopened when the browser dropped it. Waits while an older page holds the database. Throws StoreFailure. */
export function openStore(place = FIRST_PLACE, watch: Watch = {}): Promise<Store> {
  const name = nameOf(place)
  if (opened?.name === name) return opened.store
  void closeStore()
  const mine = { name, store: openPatiently(place, watch, () => forget(mine)) }
  opened = mine
  mine.store.catch(() => forget(mine))
  return mine.store
}

/** Closes the connection of this context, as the end of its page would. */
export async function closeStore(): Promise<void> {
  const closing = opened
  opened = null
  const store = await closing?.store.catch(() => null)
  store?.close()
}

/** The connection is closed, or never came about: the next call opens another one. */
function forget(connection: typeof opened): void {
  if (opened === connection) opened = null
}

async function openPatiently(place: Place, watch: Watch, onClosed: () => void): Promise<Store> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await connect(place, watch, onClosed)
    } catch (error) {
      const failure = storeFailure(error)
      const wait = TRY_AGAIN[tries]
      if (failure.kind !== 'damaged' || wait === undefined) throw failure
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}

/** A connection beside the one of this context, to a database that is there. Throws StoreFailure, also when it is not. */
export async function openApart(place: Place): Promise<Store> {
  try {
    const request = await ask(place, version => version > 0)
    return (await wrap(request)) as unknown as Store
  } catch (error) {
    throw storeFailure(error)
  }
}

/** Asks for a database and brings it up to date, unless `accept` does not want the version that is there (0: none). */
async function ask(place: Place, accept: (version: number) => boolean): Promise<IDBOpenDBRequest> {
  const request = (await factoryOf(place)).open(nameOf(place), DB_VERSION)
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const tx = request.transaction as IDBTransaction
    const db = wrap(request.result) as unknown as Store
    if (accept(oldVersion)) upgrade(db, oldVersion, DB_VERSION, wrap(tx) as unknown as Upgrading).catch(() => tx.abort())
    else tx.abort()
  })
  return request
}

async function isOlder(place: Place): Promise<boolean> {
  const known = await (await factoryOf(place)).databases()
  return known.some(({ name, version = DB_VERSION }) => name === nameOf(place) && version < DB_VERSION)
}

async function connect(place: Place, { onBlocked, onDropped }: Watch, onClosed: () => void): Promise<Store> {
  const request = await ask(place, () => true)
  request.addEventListener('blocked', () => onBlocked?.())
  const asked = setTimeout(() => void isOlder(place).then(older => older && onBlocked?.()), LONG)
  const store = (await wrap(request).finally(() => clearTimeout(asked))) as unknown as Store
  // We are the older page: let the new version through. The next call reopens, or says that it is too old.
  store.addEventListener('versionchange', () => {
    store.close()
    onClosed()
  })
  store.addEventListener('close', () => {
    onClosed()
    onDropped?.()
  })
  return store
}

/**
 * Runs `work` in one transaction and resolves only when it is committed: strict, the disk has it then. Nothing but calls on `tx` may be awaited inside.
 * Throws StoreFailure, and then nothing of it was written.
 */
export async function write<T>(
  store: Store,
  names: Names,
  work: (tx: Write) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  const tx = store.transaction(names, 'readwrite', { durability })
  // Watched from the start: a commit can fail (full disk) after every request succeeded.
  const done = tx.done
  done.catch(() => {})
  try {
    const result = await work(tx)
    commit(tx)
    await done
    return result
  } catch (error) {
    abort(tx)
    throw error instanceof Error && error.name !== 'AbortError' ? asFailure(error) : storeFailure(tx.error ?? error)
  }
}

/** Writes that are asked for already and need not be waited for one by one: when one fails, the commit of its transaction does, and says why. */
export function withCommit(...writes: Promise<unknown>[]): void {
  for (const one of writes) one.catch(() => {})
}

const asFailure = (error: Error) => (error instanceof DOMException ? storeFailure(error) : error)

/** Nothing more is asked of it: the browser need not wait and see. */
function commit(tx: Write): void {
  try {
    tx.commit()
  } catch {
    // Over already, for better or worse: `done` tells.
  }
}

function abort(tx: Write): void {
  try {
    tx.abort()
  } catch {
    // Already over: it aborted by itself.
  }
}
