import type { LeadState } from '../../lib/lead/lead-state.ts'

/** The `client_ref`s of each kind; one lead may be of several. */
export interface Audit {
  lost: string[]
  duplicated: string[]
  stuck: string[]
  asked: string[]
  /** Those of `asked` of which only a person can tell whether they are in the CRM. */
  reviewed: string[]
}

const UNDER_WAY: ReadonlySet<LeadState> = new Set(['local', 'queued', 'sending', 'accepted', 'unknown'])

/**
 * Holds what was captured against what the extension says of it and the `client_ref` of every row of the CRM. A lead that is in the CRM and
 * is called refused counts as duplicated: whoever mends it sends it a second time.
 */
export function audit(captured: readonly string[], states: ReadonlyMap<string, LeadState>, rows: readonly (string | null)[]): Audit {
  const copies = count(rows)
  const leads = captured.map(ref => ({ ref, state: states.get(ref) ?? null, copies: copies.get(ref) ?? 0 }))
  const refs = (is: (lead: Found) => boolean) => leads.filter(is).map(({ ref }) => ref)
  return {
    lost: refs(isLost),
    duplicated: refs(isDuplicated),
    stuck: refs(isStuck),
    asked: refs(isAsked),
    reviewed: refs(({ state }) => state === 'review'),
  }
}

interface Found {
  state: LeadState | null
  copies: number
}

const isAsked = ({ state }: Found) => state === 'rejected' || state === 'review'
const isStuck = ({ state }: Found) => state !== null && UNDER_WAY.has(state)
const isLost = (lead: Found) => lead.copies === 0 && !isAsked(lead) && !isStuck(lead)
const isDuplicated = ({ state, copies }: Found) => copies > 1 || (copies > 0 && state === 'rejected')

function count(rows: readonly (string | null)[]): Map<string, number> {
  const copies = new Map<string, number>()
  for (const ref of rows) if (ref !== null) copies.set(ref, (copies.get(ref) ?? 0) + 1)
  return copies
}
