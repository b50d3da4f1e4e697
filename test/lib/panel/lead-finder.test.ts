import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type LeadFinder, leadFinder } from '../../../lib/panel/lead-finder.ts'
import { discardLead } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'

let store: Store
let finder: LeadFinder
let fresh: Promise<void>

/** Forgets what the finder knows; `fresh` resolves when it has read anew. */
function forget(): void {
  fresh = new Promise(resolve => finder.forget(resolve))
}

beforeEach(async () => {
  store = await freshStore('atlas')
  const leads = Array.from({ length: 1_200 }, (_, n) => aLead(n + 1, { city: n < 10 ? 'Fès' : 'Salé' }))
  await saveLeads(store, leads, { notBefore: 0 })
  finder = leadFinder(store)
  forget()
})

const find = async (query: string, enough: number) => (await finder.find(query, 'all', 0, enough)).map(({ key }) => key)

describe('a search', () => {
  it('that the newest leads answer has the same first page before the others are read and after', async () => {
    const early = await find('sale', 25)
    expect(finder.counts(0)).toBeNull()
    await fresh
    expect(early.slice(0, 26)).toEqual(Array.from({ length: 26 }, (_, n) => 1_200 - n))
    expect((await find('sale', 25)).slice(0, 26)).toEqual(early.slice(0, 26))
  })

  it('that they do not answer is answered by all', async () => {
    expect(await find('fes', 25)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect((await find('sale', 1_000)).length).toBe(1_190)
  })

  it('is counted once all leads were read, which is told', async () => {
    expect(finder.counts(0)).toBeNull()
    await fresh
    expect(finder.counts(0)).toMatchObject({ all: 1_200, 'needs-you': 0, call: 0, waiting: 1_200, created: 0 })
  })

  it('is narrowed to one state', async () => {
    await discardLead(store, aLead(7).clientRef, 9)
    await saveLeads(store, [aLead(1_201, { account: null })], { notBefore: 0 })
    expect(await claim(store, 'atlas', { now: 10, limit: 3, epoch: 1, ready: () => true })).not.toBeNull()
    for (const [filter, keys] of [
      ['discarded', [7]],
      ['local', [1_201]],
      ['sending', [3, 2, 1]],
      ['unknown', []],
      ['created', []],
      ['rejected', []],
      ['review', []],
    ] as const)
      expect((await finder.find('', filter, 0, 25)).map(({ key }) => key)).toEqual(keys)
    await fresh
    expect(finder.counts(0)).toMatchObject({ waiting: 1_199, queued: 1_196, sending: 3, discarded: 1, local: 1 })
  })

  it('goes on with what is known while a change is read, and finds it then', async () => {
    await find('sale', 25)
    await fresh
    await saveLeads(store, [aLead(1_201, { city: 'Tanger' })], { notBefore: 0 })
    forget()
    expect(await find('tanger', 25)).toEqual([])
    await fresh
    expect(await find('tanger', 25)).toEqual([1_201])
  })

  it('that could not read is tried again by the next', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
      throw new DOMException('a bad sector', 'UnknownError')
    })
    await expect(find('sale', 25)).rejects.toThrow('a bad sector')
    expect(await find('fes', 25)).toHaveLength(10)
  })
})
