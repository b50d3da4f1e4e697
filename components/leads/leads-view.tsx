import { type Key, t } from '../../lib/i18n.ts'
import type { BrowseState, LeadFilter } from '../../lib/panel/browse-state.ts'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { firstNotice, type Notice } from '../ui/notice.ts'
import { NoticeBanner } from '../ui/notice-banner.tsx'
import { askFailureWords } from './ask-failure-words.ts'
import { LaterLeadList } from './later-lead-list.tsx'
import { LeadFilters, type LeadFiltersProps } from './lead-filters.tsx'
import type { LeadListProps } from './lead-list.tsx'
import { LeadSearch, type LeadSearchProps } from './lead-search.tsx'
import { LeadStates } from './lead-states.tsx'

export interface LeadsViewProps extends LeadListProps, LeadSearchProps, LeadFiltersProps, Pick<BrowseState, 'asking' | 'failure' | 'more'> {
  /** All that is to be told; the first in order is shown. */
  notices: Notice[]
  onMore(): void
  /** Whether any lead is not known to be in the CRM. */
  unsent: boolean
  /** Saves what is not known to be in the CRM as a file. */
  onSaveFile(): void
}

/** The Leads tab: all leads, of this device and of the CRM, searched and narrowed, each with its true state. */
export function LeadsView({
  notices,
  query,
  onSearch,
  filter,
  counts,
  onFilter,
  asking,
  failure,
  more,
  onMore,
  unsent,
  onSaveFile,
  ...list
}: LeadsViewProps) {
  const notice = firstNotice(notices)
  const untouched = query.trim() === '' && filter === 'all'
  const none = list.leads.length === 0
  return (
    <>
      <div class="leads-head">
        <div class="line">
          <LeadSearch query={query} onSearch={onSearch} />
          <LeadStates filter={filter} counts={counts} onFilter={onFilter} />
        </div>
        <LeadFilters filter={filter} counts={counts} onFilter={onFilter} />
      </div>
      <div class="scroll column">
        {notice && (
          <div class="notice-place">
            <NoticeBanner notice={notice} />
          </div>
        )}
        <p class="sr" role="status">
          {!untouched && !none && t('leadsFound', { count: list.leads.length })}
        </p>
        {none ? (
          <div class="middle">
            <Blank mark="logo" title={t(noneTitle(query, filter))} text={noneText(query, filter, asking, failure)} />
          </div>
        ) : (
          <LaterLeadList {...list} />
        )}
        {unsent && filter !== 'call' && !none && (
          <div class="more-place">
            <Button kind="quiet" onClick={onSaveFile}>
              {t('saveUnsent')}
            </Button>
          </div>
        )}
        {more && (
          <div class="more-place">
            <Button kind="quiet" onClick={onMore}>
              {t('showMore')}
            </Button>
          </div>
        )}
        {!none && failure && !untouched && <p class="muted foot-note">{askFailureWords(failure)}</p>}
      </div>
    </>
  )
}

const noneOf: Partial<Record<LeadFilter, Key>> = {
  all: 'noLeadsTitle',
  'needs-you': 'noneNeedsYou',
  call: 'noneToCall',
  waiting: 'noneWaits',
}

const noneTitle = (query: string, filter: LeadFilter): Key => (query.trim() === '' && noneOf[filter]) || 'noneFoundTitle'

function noneText(query: string, filter: LeadFilter, asking: boolean, failure: BrowseState['failure']): string {
  if (query.trim() === '' && filter !== 'all') return t(noneOf[filter] ? 'allIsDone' : 'noneInState')
  if (asking) return t('crmAsked')
  if (failure) return askFailureWords(failure)
  return t(query.trim() === '' ? 'noLeadsText' : 'noneFoundText')
}
