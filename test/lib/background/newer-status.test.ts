import { beforeEach, describe, expect, it } from 'vitest'
import { newerStatuses } from '../../../lib/background/newer-status.ts'
import type { Connection, CrmAdapter } from '../../../lib/crm/crm-adapter.ts'
import type { Status } from '../../../lib/lead/status.ts'
import { askChange } from '../../../lib/store/ask-change.ts'
import { cargoOf } from '../../../lib/store/cargo.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import type { Store, Write } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { settleChange } from '../../../lib/store/settle-change.ts'
import { remoteTarget } from '../../../lib/store/target.ts'
import { freshStore } from '../store/fresh-store.ts'

const SECOND = 1000
const NOON = 1_800_000_000_000
const target = remoteTarget('LD-1')
const handle = { reference: 'LD-1', id: null }
const nobody = { clientRef: null, fullName: null, phone: null, city: null, area: null, address: null, createdAt: 5, products: null }

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

const show = (status: Status, at: number) => keepRemotes(store, 'atlas', [{ ...nobody, handle, status }], at)
const ask = (status: Status, now: number, seen: Status | null = 'new') =>
  askChange(store, { account: 'atlas', target, kind: 'status', status, actionDate: null, seen }, { now, notBefore: now })

async function settle(state: 'created' | 'rejected', at: number, conflict?: Status): Promise<void> {
  const tx = store.transaction(['pending', 'changes', 'remotes', 'outcomes', 'leads', 'batches', 'meta'], 'readwrite') as unknown as Write
  const [row] = await tx.objectStore('pending').getAll()
  if (!row || row.kind === 'create') throw new Error('no change waits')
  const errors = conflict === undefined ? [] : [{ field: 'conflict', message: conflict }]
  await settleChange(tx, row, { seq: row.seq, state, at, sentAt: at, remote: null, copies: 1, errors, message: null })
  await tx.objectStore('pending').delete([row.account, row.seq])
}

/** What becomes of the waiting change at a moment when the CRM has the lead so: null goes, and how often the CRM was asked. */
async function leave(now: number, inCrm: Status): Promise<{ result: unknown; looks: number }> {
  const tx = store.transaction(['pending', 'changes', 'remotes', 'outcomes', 'leads', 'batches']) as unknown as Write
  const cargo = await cargoOf(tx, 'status', await tx.objectStore('pending').getAll())
  if (cargo.kind === 'create') throw new Error('no change waits')
  let looks = 0
  const adapter = {
    show: async () => {
      looks += 1
      return { ...nobody, handle, status: inCrm }
    },
  } as unknown as CrmAdapter
  const orders = cargo.orders.map(order => ({ order, handle }))
  const [result] = await newerStatuses({ now: () => now } as Connection, adapter, orders)
  return { result, looks }
}

const overtakenBy = (status: Status) => ({ outcome: 'rejected', errors: [{ field: 'conflict', message: status }] })

describe('a status chosen in sight of what the CRM showed', () => {
  it('an hour ago is refused when somebody set another one, however soon it leaves', async () => {
    await show('new', NOON - 3600 * SECOND)
    await ask('cancelled', NOON)
    expect(await leave(NOON + SECOND, 'confirmed')).toEqual({ result: overtakenBy('confirmed'), looks: 1 })
  })

  it('a moment ago goes without a look, and with one when it leaves later', async () => {
    await show('new', NOON - 2 * SECOND)
    await ask('cancelled', NOON)
    expect(await leave(NOON + SECOND, 'new')).toEqual({ result: null, looks: 0 })
    expect(await leave(NOON + 20 * SECOND, 'confirmed')).toEqual({ result: overtakenBy('confirmed'), looks: 1 })
  })

  it('at a moment that the clock has not reached is looked at', async () => {
    await show('new', NOON + 3600 * SECOND)
    await ask('cancelled', NOON)
    expect(await leave(NOON, 'new')).toEqual({ result: null, looks: 1 })
  })

  it('goes when the CRM has what was done from here since, though the row it showed is older', async () => {
    await show('new', NOON)
    await ask('confirmed', NOON + SECOND)
    await settle('created', NOON + 2 * SECOND)
    await ask('no_reply', NOON + 60 * SECOND, 'confirmed')
    // While one waits the list shows the older row.
    await ask('wrong', NOON + 61 * SECOND, 'new')
    expect(await leave(NOON + 90 * SECOND, 'confirmed')).toEqual({ result: null, looks: 1 })
  })

  it('goes when it is asked again by somebody who was told what stood in the way', async () => {
    await show('new', NOON)
    await ask('cancelled', NOON + 60 * SECOND)
    await settle('rejected', NOON + 61 * SECOND, 'confirmed')
    await ask('cancelled', NOON + 120 * SECOND)
    expect(await leave(NOON + 121 * SECOND, 'confirmed')).toEqual({ result: null, looks: 1 })
    expect(await leave(NOON + 121 * SECOND, 'wrong')).toEqual({ result: overtakenBy('wrong'), looks: 1 })
  })

  it('goes behind one of ours that is under way, whether the CRM has that or not, and not behind what somebody else set', async () => {
    await show('new', NOON)
    await ask('confirmed', NOON + SECOND)
    expect(await claim(store, 'atlas', { now: NOON + SECOND, limit: 50, epoch: 1, ready: () => true })).not.toBeNull()
    await ask('no_reply', NOON + 2 * SECOND)
    await ask('wrong', NOON + 3 * SECOND)
    for (const inCrm of ['new', 'confirmed'] as const) expect(await leave(NOON + 60 * SECOND, inCrm)).toEqual({ result: null, looks: 1 })
    expect(await leave(NOON + 60 * SECOND, 'no_reply')).toEqual({ result: overtakenBy('no_reply'), looks: 1 })
  })

  it('nobody ever saw is looked at: a lead is made new', async () => {
    await ask('cancelled', NOON, null)
    expect(await leave(NOON, 'confirmed')).toEqual({ result: overtakenBy('confirmed'), looks: 1 })
    expect(await leave(NOON, 'new')).toEqual({ result: null, looks: 1 })
  })

  it('by an earlier version, which kept no moment, is looked at', async () => {
    await show('new', NOON)
    await ask('cancelled', NOON)
    const change = await store.get('changes', ['atlas', target])
    if (!change) throw new Error('no change was asked')
    const { seenAt: _, ...older } = change
    await store.put('changes', older)
    expect(await leave(NOON, 'confirmed')).toEqual({ result: overtakenBy('confirmed'), looks: 1 })
  })
})
