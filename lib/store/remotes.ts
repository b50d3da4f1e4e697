import type { RemoteLead } from '../crm/crm-adapter.ts'
import { announceChange } from './change-notice.ts'
import { isSame } from './is-same.ts'
import { learnFromDouble } from './late-double.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { StoredChange, StoredRemote } from './schema.ts'
import { leadTarget, refOf, remoteTarget } from './target.ts'
import { hasOtherRow, leadOf } from './whose-row.ts'

/** The age of a CRM's lead in lists, ms: its creation, or else when the CRM first showed it to us. */
export const shownSince = ({ row, seenAt }: StoredRemote): number => row.createdAt ?? seenAt

/** No reading takes longer, ms: a row that was kept from further ahead was kept before the clock was set back. */
const ONE_READING = 60 * 1000

/**
 * Keeps what the CRM showed, each row tied to the lead captured here that it is. What a listing leaves out is kept from before. Told
 * only when any of it is news: whoever hears of it reads everything again. `now`: when the CRM was asked (ms), not when it answered:
 * an answer may be older than what was read or done while it came. `opened`: the rows were asked for one by one, all is shown of them.
 */
export async function keepRemotes(
  store: Store,
  account: string,
  rows: RemoteLead[],
  now: number,
  opened: 'opened' | 'listed' = 'listed',
): Promise<void> {
  const news = await write(
    store,
    ['remotes', 'leads', 'outcomes', 'batches', 'changes', 'accounts', 'lanes'],
    async tx => {
      let news = false
      for (const row of rows) news = (await keep(tx, account, row, now, opened)) || news
      return news
    },
    'relaxed',
  )
  if (news) announceChange()
}

/** True when it says anything that was not known. */
async function keep(tx: Write, account: string, row: RemoteLead, now: number, how: 'opened' | 'listed'): Promise<boolean> {
  const ref = refOf(row.handle)
  if (ref === null) return false
  const before = await tx.objectStore('remotes').get([account, ref])
  const isOutrun = before !== undefined && isLater(before.seenAt, now)
  const whole = before ? (isOutrun ? merge(row, before.row) : merge(before.row, row)) : row
  const lead = await leadOf(tx, account, whole, before)
  const target = lead === null ? remoteTarget(ref) : leadTarget(lead)
  const changes = tx.objectStore('changes')
  const [change, own] = await Promise.all([changes.get([account, target]), changes.get([account, remoteTarget(ref)])])
  if ([change, own].some(one => one && isGone(one, now))) return false
  const kept = { account, ref, seenAt: isOutrun ? before.seenAt : now, row: whole, ...(isOpened(how, before) && { opened: true as const }) }
  const isExtra = lead !== null && whole.clientRef !== null && (await hasOtherRow(tx, lead, kept))
  // What stands beside the right one stays there until it is known to be the right one itself.
  const copyOf = isExtra ? lead : whole.clientRef === null ? before?.copyOf : undefined
  const remote = copyOf === undefined ? { ...kept, lead } : { ...kept, lead: null, copyOf }
  await tx.objectStore('remotes').put(remote)
  await learnFromDouble(tx, remote, before)
  // The same row, seen again, may say how old the lead is, where nothing else tells it, or that a change of ours is no longer what holds.
  return !before || !isSame(plain(before, kept.seenAt), plain(remote, kept.seenAt)) || whole.createdAt === null || change !== undefined
}

const isOpened = (how: 'opened' | 'listed', before: StoredRemote | undefined) => how === 'opened' || before?.opened === true

/** What it says, in one order. */
const plain = ({ account, ref, row, opened, lead, copyOf }: StoredRemote, seenAt: number) => ({
  account,
  ref,
  seenAt,
  row,
  opened,
  lead,
  copyOf,
})

/** It was deleted by us while the CRM was still telling of it. */
const isGone = ({ state, kind, settledAt }: StoredChange, now: number) =>
  state === 'done' && kind === 'delete' && isLater(settledAt ?? 0, now)

/** One moment is after another, by no more than a request takes. */
const isLater = (one: number, other: number) => one > other && one - other < ONE_READING

function merge(older: RemoteLead, newer: RemoteLead): RemoteLead {
  const known = Object.fromEntries(Object.entries(newer).filter(([, value]) => value !== null))
  const { reference, id } = older.handle
  return { ...older, ...known, handle: { reference: newer.handle.reference ?? reference, id: newer.handle.id ?? id } }
}
