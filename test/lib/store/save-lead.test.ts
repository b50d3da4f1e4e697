import { describe, expect, it } from 'vitest'
import { counters } from '../../../lib/store/counters.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { NO_COUNTS } from '../../../lib/store/schema.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

describe('leads that are saved together', () => {
  it('are numbered in order, each with its job, and those of an account that is gone stay here', async () => {
    const store = await freshStore('atlas', 'rif')
    const leads = [aLead(1), aLead(2, { account: 'gone' }), aLead(3, { account: 'rif' }), aLead(4, { account: null })]
    const rows = await saveLeads(store, leads, { notBefore: 7 })
    expect(rows).toEqual(await store.getAll('leads'))
    expect(rows.map(({ seq, account, job }) => [seq, account, job])).toEqual([
      [1, 'atlas', 1],
      [2, null, null],
      [3, 'rif', 3],
      [4, null, null],
    ])
    expect(await store.getAll('pending')).toEqual([
      { account: 'atlas', seq: 1, kind: 'create', lead: 1, notBefore: 7 },
      { account: 'rif', seq: 3, kind: 'create', lead: 3, notBefore: 7 },
    ])
    expect(await counters(store)).toEqual({ ...NO_COUNTS, seq: 4, captured: 4, local: 2 })
  })

  it('are all stored or none: one that is there already takes the others with it', async () => {
    const store = await freshStore('atlas')
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    const before = await counters(store)
    const again = saveLeads(store, [aLead(2), aLead(1), aLead(3)], { notBefore: 0, drafts: ['drafted'] })
    await expect(again).rejects.toMatchObject({ name: 'StoreFailure' })
    expect([await store.count('leads'), await store.count('pending'), await counters(store)]).toEqual([1, 1, before])
  })
})
