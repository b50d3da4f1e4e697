import { beforeEach, describe, expect, it } from 'vitest'
import { confirmPresent } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

const handle = { reference: 'LD-1', id: null }
/** Nothing in it but its name says that it is the lead. */
const row = {
  handle,
  clientRef: 'another',
  fullName: 'Somebody like it',
  phone: null,
  city: null,
  area: null,
  address: null,
  status: 'confirmed' as const,
  createdAt: 5,
  products: null,
}

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

/** A look-up found only a row that is like the lead. */
async function leadToReview(): Promise<void> {
  await saveLeads(store, [aLead(1)], { notBefore: 0 })
  const claimed = await claim(store, 'atlas', { now: 100, limit: 50, epoch: 1, ready: () => true })
  if (!claimed) throw new Error('nothing was claimed')
  const { batch, rows } = claimed
  const told = { state: 'review' as const, at: 5, sentAt: 4, remote: handle, copies: 1, errors: [], message: null }
  const outcomes = rows.map(({ seq }) => ({ ...told, seq }))
  await settle(store, batch, rows, lane => ({ lane, batch: null, leave: rows.map(({ seq }) => seq), outcomes }))
}

const once = [{ ours: true, state: 'created', status: 'confirmed', receipt: { reference: 'LD-1' } }]

describe('a lead to review that a person found in the CRM', () => {
  it('is another row all the same once that shows the lead’s own client_ref: it is not offered for deletion', async () => {
    await leadToReview()
    await confirmPresent(store, aLead(1).clientRef, 9)
    const own = { ...row, handle: { reference: 'LD-2', id: null }, clientRef: aLead(1).clientRef, status: 'new' as const }
    await keepRemotes(store, 'atlas', [row, own], 10)
    const [shown, ...others] = (await latestLeads(store, 5)).sort((one, other) => Number(other.ours) - Number(one.ours))
    expect(shown).toMatchObject({ ours: true, status: 'new', receipt: { reference: 'LD-2' } })
    expect(others).toMatchObject([{ ours: false, isExtra: false, receipt: { reference: 'LD-1' } }])
  })

  it('stands in the list once when the CRM had shown it before', async () => {
    await keepRemotes(store, 'atlas', [row], 4)
    await leadToReview()
    expect(await latestLeads(store, 5)).toHaveLength(2)
    await confirmPresent(store, aLead(1).clientRef, 9)
    expect(await latestLeads(store, 5)).toMatchObject(once)
  })

  it('stands in the list once when the CRM shows it later', async () => {
    await leadToReview()
    await confirmPresent(store, aLead(1).clientRef, 9)
    await keepRemotes(store, 'atlas', [row], 10)
    expect(await latestLeads(store, 5)).toMatchObject(once)
  })
})
