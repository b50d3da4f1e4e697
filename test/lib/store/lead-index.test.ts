import { describe, expect, it } from 'vitest'
import { readLeadIndex } from '../../../lib/store/lead-index.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

const leads = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => aLead(from + n))
const remote = (n: number, createdAt: number) => ({
  handle: { reference: `LD-${n}`, id: null },
  clientRef: null,
  fullName: `Nour ${n}`,
  phone: `+2126700000${n}`,
  city: 'Agadir',
  area: null,
  address: null,
  status: 'new' as const,
  createdAt,
  products: null,
})
const keys = async (store: Store, which: 'newest' | 'all') => (await readLeadIndex(store)[which]).map(({ key }) => key)

describe('the index of all leads', () => {
  it('begins with the newest, ours and those of the CRM, exactly as the whole of it does', async () => {
    const store = await freshStore('atlas')
    await saveLeads(store, leads(1, 1_300), { notBefore: 0 })
    const [old, young] = [aLead(100).capturedAt, aLead(1_250).capturedAt]
    await keepRemotes(store, 'atlas', [remote(1, old), remote(2, young)], old)
    const [newest, all] = [await keys(store, 'newest'), await keys(store, 'all')]
    expect(all).toHaveLength(1_302)
    expect(newest).toHaveLength(501)
    expect(newest).toEqual(all.slice(0, 501))
    expect(newest[51]).toEqual(['atlas', 'LD-2'])
    expect(all[1_202]).toEqual(['atlas', 'LD-1'])
  })

  it('passes over what was forgotten meanwhile', async () => {
    const store = await freshStore('atlas')
    await saveLeads(store, leads(1, 2_000), { notBefore: 0 })
    await store.delete('leads', IDBKeyRange.bound(11, 1_990))
    expect(await keys(store, 'all')).toEqual([2000, 1999, 1998, 1997, 1996, 1995, 1994, 1993, 1992, 1991, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(await keys(store, 'newest')).toHaveLength(10)
  })

  it('of an empty store is empty', async () => {
    const store = await freshStore()
    expect([await keys(store, 'newest'), await keys(store, 'all')]).toEqual([[], []])
  })
})
