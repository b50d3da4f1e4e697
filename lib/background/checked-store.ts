import { inPrivateWindow } from '../browser.ts'
import { currentPlace, openDatabase, setAside } from '../open-database.ts'
import { readMirror } from '../settings/mirror.ts'
import { setReadThrough, wasReadThrough } from '../settings/read-through.ts'
import { insist } from '../store/insist.ts'
import { isTorn, mend } from '../store/mend.ts'
import type { Store } from '../store/open-store.ts'
import { isBehind, stockOf } from '../store/stock.ts'
import { storeFailure } from '../store/store-failure.ts'
import { updateMirror } from './mirror.ts'
import { stayAwake } from './stay-awake.ts'

/** Between tries at a database that opens and cannot be read, ms: nobody sits before the background, and to set data aside is a last resort. */
const PATIENT = [0, 1_000, 4_000]

const checks = new WeakMap<Store, Promise<void>>()

/**
 * The database, once it is known to hold what it held: what was lost is told, and what may have been sent is in doubt, before anything
 * leaves. One that opens and cannot be read is set aside. Throws StoreFailure.
 */
export function checkedStore(): Promise<Store> {
  // One try at a time: each closes the connection that it shares with the others. Patience may outlast the browser's with us.
  opening ??= stayAwake(openOrSetAside).finally(() => {
    opening = null
  })
  return opening
}

let opening: Promise<Store> | null = null

async function openOrSetAside(): Promise<Store> {
  const place = await currentPlace()
  try {
    return await insist(openChecked, PATIENT)
  } catch (error) {
    if (storeFailure(error).kind !== 'damaged') throw error
    await setAside(place, error)
    return openChecked()
  }
}

async function openChecked(): Promise<Store> {
  const store = await openDatabase()
  const check = checks.get(store) ?? compare(store)
  checks.set(store, check)
  await check
  return store
}

/** By its counters at each start; by all that is in it when the browser has started, or dropped a connection. */
async function compare(store: Store): Promise<void> {
  const [before, stock] = await Promise.all([readMirror(), stockOf(store)])
  const read = inPrivateWindow() || (await wasReadThrough())
  const damaged = (before !== null && isBehind(stock, before)) || (!read && (await isTorn(store)))
  if (damaged) await mend(store, before, Date.now())
  await updateMirror(store, damaged)
  if (!read) await setReadThrough(true)
}
