import type { FailureKind, HistoryEntry } from '../crm/crm-adapter.ts'
import type { LeadState, LeadView } from '../lead/lead-state.ts'
import type { Abilities } from '../store/schema.ts'

/** What the list of leads is narrowed to: a view of every day, or one state. `call`: put off to a moment that has come. */
export type LeadFilter = 'all' | 'needs-you' | 'call' | 'waiting' | LeadState

/** How the Leads tab is looked at. */
export interface BrowseState {
  query: string
  filter: LeadFilter
  /** The lead to unfold, by its key; null when none is asked for. */
  openKey: string | null
  /** How many leads are shown at most; grows on demand. */
  limit: number
  /** What was found, newest first; null while neither searched nor narrowed: the latest are shown. */
  found: LeadView[] | null
  /** Whether there are more than are shown. */
  more: boolean
  /** How many leads each filter would show; null until they were counted. */
  counts: Record<LeadFilter, number> | null
  /** The CRM is being asked. */
  asking: boolean
  /** Why the CRM could not be asked; what is known here is shown all the same. */
  failure: FailureKind | null
  /** By account. */
  abilities: Record<string, Abilities>
  /** By the lead's key: what the CRM tells of its past, newest first. */
  histories: Record<string, HistoryEntry[]>
  /** Keys of leads that the CRM, asked for them, does not have any more. */
  gone: string[]
}

/** Leads shown at first, and with each "show more". */
export const PAGE = 25

export const firstBrowse: BrowseState = {
  query: '',
  filter: 'all',
  openKey: null,
  limit: PAGE,
  found: null,
  more: false,
  counts: null,
  asking: false,
  failure: null,
  abilities: {},
  histories: {},
  gone: [],
}
