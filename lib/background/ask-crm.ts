import type { FailureKind, HistoryEntry } from '../crm/crm-adapter.ts'
import { keepAbilities, readAbilities } from '../store/abilities.ts'
import { addresseeOf } from '../store/cargo.ts'
import { forgetRow } from '../store/gone-row.ts'
import type { Store } from '../store/open-store.ts'
import { keepRemotes } from '../store/remotes.ts'
import { refOf } from '../store/target.ts'
import { keptRows } from '../store/twin-rows.ts'
import { callCrm } from './crm-call.ts'
import { crmQueries } from './crm-queries.ts'
import { namesOf } from './names-of.ts'
import { openTwins } from './open-twins.ts'
import { withNames } from './with-names.ts'

/** Lists what the CRM has for a search as typed, and keeps it: the answer is in the store. */
export function searchCrm(store: Store, { account, query }: { account: string; query: string }): Promise<FailureKind | null> {
  return callCrm(store, account, async (connection, adapter) => {
    if (!adapter.list) return
    for (const one of crmQueries(query)) {
      const asked = Date.now()
      const { rows } = await adapter.list(connection, one)
      // Nameless rows would not be found by the name that was searched.
      const shown = query.trim() === '' ? rows : await withNames(connection, adapter, rows)
      await keepRemotes(store, account, shown, asked)
      const refs = shown.map(({ handle }) => refOf(handle)).filter(ref => ref !== null)
      await openTwins({ store, account, connection, adapter }, await keptRows(store, account, [...new Set(refs)]))
    }
  })
}

/** How long what a CRM can do is believed, ms. */
const BELIEVED = 12 * 60 * 60 * 1000

/** Learns what can be done with an account's leads, unless that was learnt lately. */
export async function learnAbilities(store: Store, account: string): Promise<FailureKind | null> {
  const known = await readAbilities(store, account)
  if (known && Date.now() - known.readAt < BELIEVED) return null
  return callCrm(store, account, async (connection, adapter) => {
    const statuses = adapter.updateStatuses && adapter.statuses ? await adapter.statuses(connection) : null
    await keepAbilities(store, { account, statuses, remove: adapter.remove !== undefined, readAt: Date.now() })
  })
}

/** What the CRM tells of one lead, opened: all it shows is kept; its history comes back, newest first, null when the CRM tells none. `gone`: it has no such lead any more. */
export interface Opened {
  failure: FailureKind | null
  history: HistoryEntry[] | null
  gone: boolean
}

export async function openInCrm(store: Store, { account, target }: { account: string; target: string }): Promise<Opened> {
  let history: HistoryEntry[] | null = null
  let gone = false
  const failure = await callCrm(store, account, async (connection, adapter) => {
    const [handle] = await namesOf(connection, adapter, [await addresseeOf(store, account, target)])
    if (typeof handle !== 'object') return
    const asked = Date.now()
    const shown = await adapter.show?.(connection, handle)
    gone = shown === null
    const ref = refOf(handle)
    if (shown) await keepRemotes(store, account, [{ ...shown, handle }], asked, 'opened')
    else if (gone && ref !== null) await forgetRow(store, account, ref)
    history = (await adapter.history?.(connection, handle)) ?? null
  })
  return { failure, history, gone }
}
