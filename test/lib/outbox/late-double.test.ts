import { beforeEach, describe, expect, it } from 'vitest'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'
import { PretendCrm } from './pretend-crm.ts'

const policy = { ...defaultPolicy, pace: 0 }
const clock = { now: 0 }
const locks = { request: (async (_name: string, _options: unknown, work: (lock: object) => unknown) => work({})) as LockManager['request'] }

let store: Store

beforeEach(async () => {
  clock.now = 1_800_000_000_000
  store = await freshStore('atlas')
})

/** Captures a lead and sends it until nothing is left to do. */
async function send(crm: PretendCrm, n: number): Promise<void> {
  await saveLeads(store, [aLead(n, { capturedAt: clock.now })], { notBefore: clock.now })
  const world = { now: () => clock.now, random: () => 0.5, keepAlive: <T>(work: Promise<T>) => work }
  const outbox: Outbox = { store, policy, epoch: 1, locks, courier: async () => crm.courier(), ...world }
  for (let at = await flush('atlas', outbox); typeof at === 'number'; at = await flush('atlas', outbox)) clock.now = at
}

/** The CRM shows a lead twice. */
const showTwice = (n: number) =>
  keepRemotes(
    store,
    'atlas',
    [1, 2].map(copy => ({
      handle: { reference: `LD-${2 * n + copy}`, id: null },
      clientRef: aLead(n).clientRef,
      fullName: null,
      phone: null,
      city: null,
      area: null,
      address: null,
      status: 'new' as const,
      createdAt: clock.now + copy,
      products: null,
    })),
    clock.now,
  )

describe('a lead that was sent again and stands twice', () => {
  it('teaches that the CRM was late, and the next late one is waited for', async () => {
    const crm = new PretendCrm(clock, ['late', 'none', 'late'], 70_000)
    await send(crm, 1)
    clock.now += 60_000
    expect(crm.rows).toHaveLength(2)
    expect((await readLane(store, 'atlas')).slowest).toBeLessThan(policy.quarantine)
    await showTwice(1)
    expect((await readLane(store, 'atlas')).slowest).toBeGreaterThanOrEqual(2 * policy.quarantine)
    await send(crm, 2)
    expect(crm.rows).toHaveLength(3)
  })

  it('teaches nothing when a later one stands twice, which the browser sent again', async () => {
    const crm = new PretendCrm(clock, ['lost-before'])
    await send(crm, 1)
    clock.now += 60_000
    const { slowest } = await readLane(store, 'atlas')
    await send(crm, 2)
    await showTwice(2)
    expect((await readLane(store, 'atlas')).slowest).toBeLessThanOrEqual(slowest ?? 0)
  })
})
