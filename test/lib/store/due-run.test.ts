import { beforeEach, describe, expect, it } from 'vitest'
import { dueRun } from '../../../lib/store/due-run.ts'
import type { Store, Write } from '../../../lib/store/open-store.ts'
import { freshStore } from './fresh-store.ts'

const NOW = 1_700_000_000_000
const SOON = NOW + 8_000

let store: Store
const run = (limit: number) => dueRun(store.transaction('pending') as unknown as Write, 'atlas', NOW, limit)
const seqs = async (limit: number) => (await run(limit)).rows.map(({ seq }) => seq)
const from = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n)

/** Queues creates, each with the moment before which it does not leave. */
async function queue(...moments: number[]): Promise<void> {
  for (const [n, notBefore] of moments.entries())
    await store.put('pending', { account: 'atlas', seq: n + 1, kind: 'create', lead: n + 1, notBefore })
}
const all = (count: number, notBefore: number) => Array.from({ length: count }, () => notBefore)

beforeEach(async () => {
  store = await freshStore('atlas', 'rif')
  await store.put('pending', { account: 'rif', seq: 1, kind: 'create', lead: 1, notBefore: 0 })
})

describe('the first run of due rows', () => {
  it('is as long as may leave at once', async () => {
    await queue(...all(120, NOW))
    expect(await seqs(50)).toEqual(from(1, 50))
    expect(await seqs(200)).toEqual(from(1, 120))
  })

  it('is that long too when rows before it wait, few or many', async () => {
    await queue(SOON, SOON, ...all(100, NOW))
    expect(await seqs(50)).toEqual(from(3, 50))
    await queue(...all(300, SOON), ...all(100, NOW))
    expect(await seqs(50)).toEqual(from(301, 50))
  })

  it('ends at a row that waits', async () => {
    await queue(NOW, NOW, SOON, NOW)
    expect(await seqs(50)).toEqual([1, 2])
  })

  it('is none while all wait, and the earliest moment is told', async () => {
    await queue(...all(300, SOON), SOON - 1)
    expect(await run(50)).toEqual({ rows: [], firstDue: SOON - 1 })
    expect(await run(1)).toEqual({ rows: [], firstDue: SOON - 1 })
  })
})
