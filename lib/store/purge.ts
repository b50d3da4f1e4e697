import type { LeadView } from '../lead/lead-state.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters } from './counters.ts'
import { viewLeads } from './lead-views.ts'
import { type Store, write } from './open-store.ts'
import { purgeRemotes, untieRemotes } from './purge-remotes.ts'
import type { LeadRow } from './schema.ts'
import { leadTarget, readTarget } from './target.ts'

/** Leads looked at in one go, so that a long list holds nothing up. */
const CHUNK = 200

/**
 * Forgets leads that are done with, in the CRM or discarded, since before a moment (ms), with their receipts; drafts left
 * lying since then, where captures of then ended, what was done then to leads that only the CRM has, and what CRMs showed last before then. What still waits
 * or needs a person stays, however old. Returns how many leads went.
 */
export async function purge(store: Store, before: number): Promise<number> {
  let gone = 0
  let from = 0
  for (;;) {
    const { rows, next } = await oldRows(store, from, before)
    gone += await forget(store, rows, before)
    if (next === null) break
    from = next
  }
  await forgetDrafts(store, before)
  await forgetChanges(store, before)
  const shown = await purgeRemotes(store, before)
  if (gone + shown > 0) announceChange()
  return gone
}

/**
 * Rows of leads older than `before` from a seq on, among a chunk, and where the next chunk begins; null at the end of all: behind a
 * young lead may stand an old one, as a clock can be put back.
 */
async function oldRows(store: Store, from: number, before: number): Promise<{ rows: LeadRow[]; next: number | null }> {
  const chunk = await store.getAll('leads', IDBKeyRange.lowerBound(from), CHUNK)
  const last = chunk.at(-1)
  const rows = chunk.filter(row => row.capturedAt < before)
  return { rows, next: chunk.length < CHUNK || !last ? null : last.seq + 1 }
}

/** Those of the rows with which nothing was done at `before` (ms) or since. */
async function forget(store: Store, rows: LeadRow[], before: number): Promise<number> {
  if (rows.length === 0) return 0
  return write(store, ['leads', 'pending', 'batches', 'outcomes', 'changes', 'remotes', 'accounts', 'meta'], async tx => {
    const views = await viewLeads(tx, rows)
    const done = rows.filter((_, n) => {
      const view = views[n]
      if (!view || (view.state !== 'created' && view.state !== 'discarded')) return false
      return (!view.change || view.change.state === 'done') && lastTouched(view) < before
    })
    for (const { seq, account } of done) {
      await Promise.all([tx.objectStore('leads').delete(seq), tx.objectStore('outcomes').delete(seq), untieRemotes(tx, seq)])
      if (account !== null) await tx.objectStore('changes').delete([account, leadTarget(seq)])
    }
    if (done.length > 0) await bumpCounters(tx, counts => ({ ...counts, forgotten: counts.forgotten + done.length }))
    return done.length
  })
}

/** When something last became of it, ms; 0 when nothing is told. */
const lastTouched = ({ receipt: { answeredAt, endedAt }, change }: LeadView): number =>
  Math.max(answeredAt ?? 0, endedAt ?? 0, change?.settledAt ?? 0)

/** Forgets one lead that was taken back, where another one stands in its place now. One that is not discarded stays. */
export async function forgetDiscarded(store: Store, clientRef: string): Promise<void> {
  const row = await store.getFromIndex('leads', 'clientRef', clientRef)
  const outcome = row && (await store.get('outcomes', row.seq))
  if (row && outcome?.state === 'discarded' && (await forget(store, [row], Number.POSITIVE_INFINITY)) > 0) announceChange()
}

async function forgetDrafts(store: Store, before: number): Promise<void> {
  await write(store, ['drafts', 'threads'], async tx => {
    const [drafts, threads] = await Promise.all([tx.objectStore('drafts').getAll(), tx.objectStore('threads').getAll()])
    for (const draft of drafts) if (draft.savedAt < before) await tx.objectStore('drafts').delete(draft.thread)
    for (const mark of threads) if (mark.capturedAt < before) await tx.objectStore('threads').delete(mark.thread)
  })
}

async function forgetChanges(store: Store, before: number): Promise<void> {
  await write(store, ['changes'], async tx => {
    const changes = await tx.objectStore('changes').getAll()
    const old = changes.filter(
      ({ target, state, settledAt }) => 'ref' in readTarget(target) && state === 'done' && (settledAt ?? before) < before,
    )
    for (const { account, target } of old) await tx.objectStore('changes').delete([account, target])
  })
}
