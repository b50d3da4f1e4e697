import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { DB_NAME, DB_VERSION, type LeadclipSchema } from './schema.ts'
import { upgrade } from './upgrade.ts'

export type Store = IDBPDatabase<LeadclipSchema>
type Names = StoreNames<LeadclipSchema>[]
export type Write = IDBPTransaction<LeadclipSchema, Names, 'readwrite'>

/** Why nothing can be stored. `newer`: the data was written by a later Leadclip; `full`: the disk; `broken`: the browser cannot open it. */
export class StoreFailure extends Error {
  readonly kind: 'newer' | 'full' | 'broken' | 'blocked'
  constructor(kind: StoreFailure['kind'], cause: unknown) {
    super(`store ${kind}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'StoreFailure'
    this.kind = kind
  }
}

/** What a DOMException of IndexedDB means for the user. */
export function storeFailure(cause: unknown): StoreFailure {
  if (cause instanceof StoreFailure) return cause
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'VersionError') return new StoreFailure('newer', cause)
  if (name === 'QuotaExceededError') return new StoreFailure('full', cause)
  return new StoreFailure('broken', cause)
}

let opened: Promise<Store> | null = null

/** The one connection of this context, reopened when the browser dropped it. Throws StoreFailure. */
export function openStore(name = DB_NAME): Promise<Store> {
  opened ??= connect(name).catch(error => {
    opened = null
    throw storeFailure(error)
  })
  return opened
}

/** Closes the connection of this context, as the end of its page would. */
export async function closeStore(): Promise<void> {
  const store = await opened?.catch(() => null)
  store?.close()
  opened = null
}

function connect(name: string): Promise<Store> {
  return new Promise((resolve, reject) => {
    openDB<LeadclipSchema>(name, DB_VERSION, {
      upgrade: (db, from) => upgrade(db, from, DB_VERSION),
      // An older page that will not close holds a new version up: say so rather than hang.
      blocked: () => reject(new StoreFailure('blocked', 'another page of Leadclip is still open in an older version')),
      // We are that older page: let the new version through. The next call reopens, or says that it is too old.
      blocking: () => void closeStore(),
      terminated: () => {
        opened = null
      },
    }).then(resolve, reject)
  })
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
    await done
    return result
  } catch (error) {
    abort(tx)
    throw error instanceof Error && error.name !== 'AbortError' ? asFailure(error) : storeFailure(tx.error ?? error)
  }
}

const asFailure = (error: Error) => (error instanceof DOMException ? storeFailure(error) : error)

function abort(tx: Write): void {
  try {
    tx.abort()
  } catch {
    // Already over: it aborted by itself.
  }
}
