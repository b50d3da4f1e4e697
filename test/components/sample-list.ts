import type { LeadListProps } from '../../components/leads/lead-list.tsx'
import type { LeadsViewProps } from '../../components/leads/leads-view.tsx'
import { everyState, now } from './sample-leads.ts'

const ignore = () => {}

/** A list of leads in every state, of a shop with one account. */
export const sampleList: LeadListProps = {
  leads: everyState,
  now,
  adopters: [{ id: 'atlas', name: 'Atlas Beauty' }],
  abilities: {},
  histories: {},
  gone: [],
  crmPageOf: () => null,
  chatAddress: number => `https://chat.test/${number}`,
  onOpen: ignore,
  onAction: ignore,
  onStatus: ignore,
  onTakeBack: ignore,
  onRemove: ignore,
}

/** The Leads tab over it, neither searched nor narrowed. */
export const sampleTab: LeadsViewProps = {
  ...sampleList,
  notices: [],
  query: '',
  filter: 'all',
  counts: {
    ...{ all: 9, 'needs-you': 2, call: 0, waiting: 4 },
    ...{ queued: 1, sending: 1, accepted: 1, unknown: 1, created: 1, rejected: 1, review: 1, discarded: 1, local: 1 },
  },
  asking: false,
  failure: null,
  more: false,
  unsent: true,
  onSearch: ignore,
  onFilter: ignore,
  onMore: ignore,
  onSaveFile: ignore,
}
