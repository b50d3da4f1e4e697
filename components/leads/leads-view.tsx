import { t } from '../../lib/i18n.ts'
import { Blank } from '../ui/blank.tsx'
import { firstNotice, type Notice } from '../ui/notice.ts'
import { NoticeBanner } from '../ui/notice-banner.tsx'
import { LaterLeadList } from './later-lead-list.tsx'
import type { LeadListProps } from './lead-list.tsx'

export interface LeadsViewProps extends LeadListProps {
  /** All that is to be told; the first in order is shown. */
  notices: Notice[]
}

/** The Leads tab: the latest leads with their true state. */
export function LeadsView({ notices, ...list }: LeadsViewProps) {
  const notice = firstNotice(notices)
  const none = list.leads.length === 0
  return (
    <div class="scroll column">
      {notice && (
        <div class="notice-place">
          <NoticeBanner notice={notice} />
        </div>
      )}
      {none ? (
        <div class="middle">
          <Blank mark="logo" title={t('noLeadsTitle')} text={t('noLeadsText')} />
        </div>
      ) : (
        <LaterLeadList {...list} />
      )}
    </div>
  )
}
