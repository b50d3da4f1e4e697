import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeStore, openApart, openStore } from '../../../lib/store/open-store.ts'
import { FIRST_PLACE } from '../../../lib/store/place.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { DB_VERSION, type LeadclipSchema } from '../../../lib/store/schema.ts'
import { type Upgrading, upgrade } from '../../../lib/store/upgrade.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'
import { quickWaits } from './quick-waits.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A page of version 1 that does not close when it should. */
async function oldPage() {
  await closeStore()
  globalThis.indexedDB = new IDBFactory()
  return openDB<LeadclipSchema>('leadclip', 1, { upgrade: (db, from, _to, tx) => void upgrade(db, from, 1, tx as Upgrading) })
}

describe('the store', () => {
  it('leaves data of a newer version alone and says so', async () => {
    await freshStore()
    await closeStore()
    const newer = await openDB('leadclip', 99)
    newer.close()
    await expect(openStore()).rejects.toMatchObject({ name: 'StoreFailure', kind: 'newer' })
  })

  it('waits for an older page that holds it, says so, and opens by itself when that page closes', async () => {
    const older = await oldPage()
    const blocked = Promise.withResolvers<void>()
    const opening = openStore(FIRST_PLACE, { onBlocked: blocked.resolve })
    await blocked.promise
    older.close()
    expect((await opening).version).toBe(DB_VERSION)
    await expect(openStore()).resolves.toBe(await opening)
  })

  it('says so too when another page asked first, for then the browser tells us nothing', async () => {
    const older = await oldPage()
    const first = openApart(FIRST_PLACE)
    const blocked = Promise.withResolvers<void>()
    const opening = openStore(FIRST_PLACE, { onBlocked: blocked.resolve })
    await blocked.promise
    older.close()
    for (const store of [await first, await opening]) store.close()
  })

  it('lets a newer version through, and opens anew when it is asked for again', async () => {
    const older = await freshStore()
    const newer = await openDB('leadclip', DB_VERSION + 1)
    await expect(openStore()).rejects.toMatchObject({ kind: 'newer' })
    expect(() => older.transaction('leads')).toThrow()
    newer.close()
  })

  it.each([
    ['UnknownError', 'damaged', 6],
    ['QuotaExceededError', 'full', 1],
    ['InvalidStateError', 'broken', 1],
  ])('tries a database again that looks damaged, and no other: %s', async (name, kind, tries) => {
    const restore = quickWaits()
    await freshStore()
    await closeStore()
    const opens = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', name)
    })
    await expect(openStore()).rejects.toMatchObject({ name: 'StoreFailure', kind })
    expect(opens).toHaveBeenCalledTimes(tries)
    opens.mockRestore()
    restore()
    expect((await openStore()).name).toBe('leadclip')
  })

  it('opens again after it was closed', async () => {
    await freshStore()
    await closeStore()
    expect((await openStore()).name).toBe('leadclip')
  })

  it('does not call a stored lead a failure when nobody can be told of it', async () => {
    const store = await freshStore()
    vi.stubGlobal('BroadcastChannel', undefined)
    await expect(saveLeads(store, [aLead(1)], { notBefore: 0 })).resolves.toHaveLength(1)
    expect(await store.count('leads')).toBe(1)
  })

  it('says that the disk is full, and keeps nothing of what did not fit', async () => {
    const store = await freshStore('atlas')
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'pending') throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, args)
    })
    await expect(saveLeads(store, [aLead(1)], { notBefore: 0 })).rejects.toMatchObject({ name: 'StoreFailure', kind: 'full' })
    expect([await store.count('leads'), await store.count('pending'), await store.count('meta')]).toEqual([0, 0, 0])
  })
})
