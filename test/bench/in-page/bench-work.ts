import type { Lead } from '../../../lib/lead/lead.ts'
import { listAccounts } from '../../../lib/store/accounts.ts'
import { onChange } from '../../../lib/store/change-notice.ts'
import { counters } from '../../../lib/store/counters.ts'
import { openStore } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { LeadRow, PendingRow } from '../../../lib/store/schema.ts'
import { waiting } from '../../../lib/store/tally.ts'
import { type BareTerms, bareLoop } from './bare-loop.ts'
import { type BareStore, openBareStore } from './bare-store.ts'
import { sampleLeads } from './sample-lead.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/** What captures took, and what bare IndexedDB took for the same rows with their jobs, and for the rows alone; ms. */
export interface CaptureTimes {
  product: number
  sameRows: number
  rowsAlone: number
}

/** Nothing leaves before it is over, ms: the longest undo window there is. */
const UNSENT = 60_000

let bare: Promise<BareStore> | null = null
let given = 0

async function someLeads(count: number, sku: string): Promise<Lead[]> {
  const [account] = await listAccounts(await openStore())
  if (!account) throw new Error('no account is connected')
  given += count
  return sampleLeads(given - count, count, { account: account.id, sku })
}

/** How long `work` takes, ms. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Leads as they would be stored, numbered so that no two calls collide. */
const rowsOf = (leads: readonly Lead[]): LeadRow[] => leads.map((lead, n) => ({ ...lead, seq: given + n, job: given + n }))

const jobsOf = (rows: readonly LeadRow[], notBefore: number): PendingRow[] =>
  rows.map(({ account, seq }) => ({ account: account ?? '', seq, kind: 'create', lead: seq, notBefore }))

/** What the bench does inside a page of the extension. Only plain data goes in and comes out. */
export const work = {
  /** Captures so many leads at once, and has bare IndexedDB add as many rows with and without jobs; the nth time begins with another of the three. */
  async captureMany(count: number, sku: string, nth: number): Promise<CaptureTimes> {
    bare ??= openBareStore()
    const [store, plain] = await Promise.all([openStore(), bare])
    const notBefore = Date.now() + UNSENT
    const times: CaptureTimes = { product: 0, sameRows: 0, rowsAlone: 0 }
    const ways: (() => Promise<void>)[] = [
      async () => {
        const leads = await someLeads(count, sku)
        times.product = await timed(() => saveLeads(store, leads, { notBefore }))
      },
      async () => {
        const rows = rowsOf(await someLeads(count, sku))
        const jobs = jobsOf(rows, notBefore)
        times.sameRows = await timed(() => plain.add(rows, jobs))
      },
      async () => {
        const rows = rowsOf(await someLeads(count, sku))
        times.rowsAlone = await timed(() => plain.add(rows, []))
      },
    ]
    for (let n = 0; n < ways.length; n += 1) await ways[(nth + n) % ways.length]?.()
    return times
  },

  /** So many captures of one lead, and as many strict writes of one row between them. */
  async captureOnes(count: number, sku: string): Promise<CaptureTimes[]> {
    const times: CaptureTimes[] = []
    for (let n = 0; n < count; n += 1) times.push(await work.captureMany(1, sku, n))
    return times
  },

  /** Captures leads, wakes the background, and resolves with the time from there until all are settled, ms. */
  async flush(count: number, sku: string): Promise<number> {
    const store = await openStore()
    await saveLeads(store, await someLeads(count, sku), { notBefore: 0 })
    const closing = new AbortController()
    const settled = new Promise<void>(resolve => {
      onChange(async () => {
        if (waiting(await counters(store)) === 0) resolve()
      }, closing.signal)
    })
    const took = await timed(async () => {
      await chrome.runtime.sendMessage({ name: 'flush', request: { account: null, hurry: false } })
      await settled
    })
    closing.abort()
    return took
  },

  /** The same requests without anything around them, ms. */
  async bareLoop(count: number, sku: string, terms: BareTerms): Promise<number> {
    return bareLoop(await someLeads(count, sku), terms)
  },
}

export type Work = typeof work
