import { beforeEach, describe, expect, it } from 'vitest'
import { batchRows, claim } from '../../../lib/store/claim-batch.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { Batch } from '../../../lib/store/schema.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

let store: Store

async function send(numbers: number[], now: number) {
  await saveLeads(
    store,
    numbers.map(n => aLead(n)),
    { notBefore: 0 },
  )
  const claimed = await claim(store, 'atlas', { now, limit: 50, epoch: 1, ready: () => true })
  if (!claimed) throw new Error('nothing was due')
  return claimed
}

/** Sends leads, and the CRM writes all but the refused ones. */
async function write(numbers: number[], now: number, refused: number[] = []): Promise<void> {
  const { batch, rows } = await send(numbers, now)
  const except = refused.map(n => rows[numbers.indexOf(n)]?.seq ?? 0)
  const settled = { ...batch, state: 'settled' as const, answeredAt: now, except }
  await settle(store, batch, rows, lane => ({ lane, batch: settled, leave: rows.map(row => row.seq), outcomes: [] }))
}

const names = async (batch: Batch, sentBy: number) => (await batchRows(store, batch, sentBy)).earlier.map(({ clientRef }) => clientRef)
const refs = (...numbers: number[]) => numbers.map(n => aLead(n).clientRef)

beforeEach(async () => {
  store = await freshStore('atlas')
  await write([1, 2, 3, 4, 5], 1_000)
  await write([6, 7, 8, 9], 2_000, [8])
})

describe('the leads that the CRM had before a batch left', () => {
  it('are the last ones of the newest batch that was sent by a moment', async () => {
    const { batch } = await send([10], 3_000)
    expect(await names(batch, 3_000)).toEqual(refs(6, 7, 9))
    expect(await names(batch, 1_999)).toEqual(refs(3, 4, 5))
    expect(await names(batch, 999)).toEqual([])
  })

  it('are none of another connection, for its CRM never had them', async () => {
    const { batch } = await send([10], 3_000)
    expect(await names({ ...batch, connection: 7 }, 3_000)).toEqual([])
  })

  it('are none of a batch after it', async () => {
    const { batch } = await send([10], 3_000)
    expect(await names({ ...batch, no: 1 }, 3_000)).toEqual([])
  })
})
