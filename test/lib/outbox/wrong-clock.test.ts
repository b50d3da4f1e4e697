import { beforeEach, describe, expect, it } from 'vitest'
import { flush } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'
import { PretendCrm } from './pretend-crm.ts'
import { passTime, pretendWorker } from './pretend-worker.ts'

const DAY = 24 * 3600 * 1000
/** The worker's clock, and by how much it is fast. */
const clock = { now: 0, fast: 0 }
let store: Store

beforeEach(async () => {
  clock.now = 100 * DAY
  clock.fast = 0
  store = await freshStore('atlas')
})

function putClock(by: number): void {
  clock.now += by
  clock.fast += by
}

const trueTime = () => clock.now - clock.fast
const states = async () => (await latestLeads(store, 9)).map(({ state }) => state)

async function sendOne(crm: PretendCrm) {
  const outbox = pretendWorker(store, clock, crm.courier())
  await saveLeads(store, [aLead(1)], { notBefore: clock.now })
  await flush('atlas', outbox)
  return outbox
}

describe('a wrong clock', () => {
  it('that was fast at the sending and is put right before the look doubles nothing', async () => {
    for (const fast of [20 * 60_000, DAY]) {
      clock.now = 100 * DAY + fast
      clock.fast = fast
      store = await freshStore('atlas')
      const crm = new PretendCrm(clock, ['lost-after'], 0, trueTime)
      const outbox = await sendOne(crm)
      putClock(-fast)
      await passTime(outbox, clock, 5 * 60_000)
      expect(crm.rows).toHaveLength(1)
      expect(await states()).toEqual(['created'])
    }
  })

  it('that is put forward after the sending doubles no lead that the CRM commits late', async () => {
    const crm = new PretendCrm(clock, ['late'], defaultPolicy.quarantine - 1, trueTime)
    const outbox = await sendOne(crm)
    putClock(DAY)
    await passTime(outbox, clock, 5 * 60_000)
    expect(crm.rows).toHaveLength(1)
    expect(await states()).toEqual(['created'])
  })

  it('that is put back a day holds up neither a look nor a lead in its undo window', async () => {
    const crm = new PretendCrm(clock, ['lost-after'], 0, trueTime)
    const outbox = await sendOne(crm)
    await saveLeads(store, [aLead(2)], { notBefore: clock.now + 8_000 })
    putClock(-DAY)
    await passTime(outbox, clock, 5 * 60_000)
    expect(await states()).toEqual(['created', 'created'])
    expect(crm.rows).toHaveLength(2)
  })
})
