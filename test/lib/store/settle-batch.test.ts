import { beforeEach, expect, it } from 'vitest'
import { discardLead, editLead } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { counters } from '../../../lib/store/counters.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { Lane } from '../../../lib/store/schema.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

const NOW = 1_000_000
const LATER = NOW + 8_000

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

const terms = (now: number) => ({ now, limit: 2, epoch: 1, ready: () => true })

/** Claims what is due, does `meanwhile` while its request is under way, settles it as created, and says which leads were claimed with that. */
async function claimedAfter(meanwhile: () => Promise<unknown> = async () => {}): Promise<string[] | undefined> {
  const first = await claim(store, 'atlas', terms(NOW))
  if (!first) throw new Error('nothing was due')
  await meanwhile()
  const created = (lane: Lane) => ({
    lane,
    batch: { ...first.batch, state: 'settled' as const, answeredAt: LATER },
    leave: first.rows.map(({ seq }) => seq),
    outcomes: [],
  })
  const { claimed } = await settle(store, first.batch, first.rows, created, terms(LATER))
  return claimed?.cargo.kind === 'create' ? claimed.cargo.leads.map(({ fullName }) => fullName ?? '') : undefined
}

const named = (n: number, fullName: string) => ({ ...aLead(n), fullName })
const save = (fullNames: string[], notBefore: number) =>
  saveLeads(
    store,
    fullNames.map((fullName, n) => named(n + notBefore, fullName)),
    { notBefore },
  )

it('claims what follows the settled batch', async () => {
  await save(['a', 'b', 'c', 'd', 'e'], NOW)
  expect(await claimedAfter()).toEqual(['c', 'd'])
  expect(await counters(store)).toMatchObject({ created: 2, underWay: 1 })
})

it('claims first what stood before it and is due by then', async () => {
  await save(['late'], LATER)
  await save(['a', 'b', 'c'], NOW)
  expect(await claimedAfter()).toEqual(['late', 'c'])
})

it('claims leads as they are by then, and none that is gone', async () => {
  await save(['a', 'b', 'c', 'd', 'e'], NOW)
  expect(
    await claimedAfter(async () => {
      await discardLead(store, named(NOW + 2, 'c').clientRef, NOW)
      await editLead(store, named(NOW + 3, 'D'), NOW)
    }),
  ).toEqual(['e', 'D'])
})

it('claims nothing when nothing is left', async () => {
  await save(['a', 'b'], NOW)
  expect(await claimedAfter()).toBeUndefined()
  expect(await counters(store)).toMatchObject({ created: 2, underWay: 0 })
})
