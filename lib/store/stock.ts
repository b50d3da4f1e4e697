import { counters } from './counters.ts'
import type { Store } from './open-store.ts'
import { needYou, waiting } from './tally.ts'

/** What a database holds, in a few numbers that are kept outside of it too. */
export interface Stock {
  /** Leads ever captured. */
  captured: number
  /** Of those, not in the CRM and not discarded. */
  open: number
  /** The last numbers given out. */
  seq: number
  batch: number
  /** Of the captured leads, those that are done with and no longer kept. */
  forgotten: number
  /** Accounts ever connected. */
  accounts: number
}

export const NO_STOCK: Stock = { captured: 0, open: 0, seq: 0, batch: 0, forgotten: 0, accounts: 0 }

/** The stock as the database's own counters tell it. */
export async function stockOf(store: Store): Promise<Stock> {
  const [counts, accounts] = await Promise.all([counters(store), store.count('accounts')])
  const { captured, seq, batch, forgotten, removed } = counts
  return { captured, open: waiting(counts) + needYou(counts) + counts.local, seq, batch, forgotten, accounts: accounts + removed }
}

/** Whether writes are gone that were there before: leads may be queued again that had left. */
export const isBehind = (now: Stock, before: Stock): boolean =>
  now.captured < before.captured || now.seq < before.seq || now.batch < before.batch || now.accounts < before.accounts
