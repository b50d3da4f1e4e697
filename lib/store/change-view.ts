import type { LeadChange } from '../lead/lead-change.ts'
import type { Status } from '../lead/status.ts'
import { covers } from './batches.ts'
import type { Batch, StoredChange, StoredRemote } from './schema.ts'

/** What a lead is in the CRM and what was last asked of it. What the CRM showed after a change was done counts before that change. */
export function changeView(
  change: StoredChange | null,
  remote: StoredRemote | null,
  active: Batch | null,
): { status: Status | null; change: LeadChange | null } {
  const shown = remote?.row.status ?? null
  if (!change) return { status: shown, change: null }
  if (change.state !== 'done') return { status: shown, change: viewOf(change, active) }
  const newer = remote !== null && remote.seenAt > (change.settledAt ?? 0)
  if (newer && shown !== change.status) return { status: shown, change: null }
  return { status: change.status ?? shown, change: viewOf(change, active) }
}

function viewOf({ kind, status, actionDate, askedAt, settledAt, errors, ...stored }: StoredChange, active: Batch | null): LeadChange {
  return { kind, status, actionDate, askedAt, settledAt, errors, state: stateOf(stored, active) }
}

function stateOf({ state, seq }: Pick<StoredChange, 'state' | 'seq'>, active: Batch | null): LeadChange['state'] {
  if (state !== 'waiting') return state
  return active && active.state !== 'accepted' && active.state !== 'settled' && covers(active, seq) ? active.state : 'queued'
}
