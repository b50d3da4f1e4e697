import { inPrivateWindow } from './browser.ts'
import { readMirror, writeMirror } from './settings/mirror.ts'
import { setReadThrough } from './settings/read-through.ts'
import { readWhereabouts, withWhereabouts, writeWhereabouts } from './settings/whereabouts.ts'
import { openStore, type Store } from './store/open-store.ts'
import { FIRST_PLACE, type Place, placeAfter } from './store/place.ts'
import { NO_STOCK } from './store/stock.ts'
import { storeFailure } from './store/store-failure.ts'

/**
 * The database of this browser, wherever it lies by now. One that cannot be opened because it is damaged is set aside, and a new one
 * begun. `onBlocked`: an older page of Leadclip holds it; it opens as soon as that page closes. Throws StoreFailure.
 */
export async function openDatabase(onBlocked?: () => void): Promise<Store> {
  const place = await currentPlace()
  try {
    return await openStore(place, { ...(onBlocked && { onBlocked }), onDropped: () => void setReadThrough(false) })
  } catch (error) {
    if (storeFailure(error).kind !== 'damaged') throw error
    return setAside(place, error)
  }
}

export const currentPlace = async (): Promise<Place> => (await readWhereabouts()).place ?? FIRST_PLACE

/**
 * Begins a new database in the place of a damaged one, which stays where it is. Throws `cause` when that is of no use: nothing can be
 * stored anywhere, so it was not this database. Of several contexts that come upon the damage the first one does it.
 */
export function setAside(damaged: Place, cause: unknown): Promise<Store> {
  return withWhereabouts(async () => {
    const before = await readWhereabouts()
    const now = before.place ?? FIRST_PLACE
    if (now.number !== damaged.number) return openStore(now)
    if (inPrivateWindow()) throw cause
    const place = placeAfter(Math.max(now.number, ...before.aside.map(one => one.place.number)))
    const store = await openStore(place).catch(() => {
      throw cause
    })
    const { lost, ...stock } = (await readMirror()) ?? { ...NO_STOCK, lost: null }
    await writeWhereabouts({ place, aside: [...before.aside, { place: damaged, stock, known: false }] })
    // What is told as set aside is not told as lost too.
    await writeMirror({ ...NO_STOCK, lost })
    return store
  })
}
