import 'fake-indexeddb/auto'
import { IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeStore, openStore } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the store', () => {
  it('leaves data of a newer version alone and says so', async () => {
    await freshStore()
    await closeStore()
    const newer = await openDB('leadclip', 99)
    newer.close()
    await expect(openStore()).rejects.toMatchObject({ name: 'StoreFailure', kind: 'newer' })
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
