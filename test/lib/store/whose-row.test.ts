import { beforeEach, expect, it } from 'vitest'
import type { RemoteLead } from '../../../lib/crm/crm-adapter.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from './a-lead.ts'
import { aRemote } from './a-remote.ts'
import { freshStore } from './fresh-store.ts'

const SENT = 1_800_000_000_000
let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
  await saveLeads(store, [aLead(1)], { notBefore: 0 })
})

const listed = (change: Partial<RemoteLead> = {}) => keepRemotes(store, 'atlas', [aRemote(1, { createdAt: SENT, ...change })], SENT + 1_000)
const send = () => claim(store, 'atlas', { now: SENT, limit: 5, epoch: 1, ready: () => true })

it('the row of a lead whose answer was lost is that lead, which is being checked, and none beside it', async () => {
  await send()
  await listed()
  const views = await latestLeads(store, 5)
  expect(views).toHaveLength(1)
  expect(views[0]).toMatchObject({ ours: true, state: 'sending' })
})

it('a row like a lead that has not left yet is somebody else’s', async () => {
  await listed()
  expect(await latestLeads(store, 5)).toHaveLength(2)
})

it('a row that was seen to carry the name of another order is never taken for a lead by its likeness', async () => {
  await listed({ clientRef: 'another' })
  await send()
  await listed()
  expect(await latestLeads(store, 5)).toHaveLength(2)
})
