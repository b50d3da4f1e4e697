import { t } from '../../lib/i18n.ts'
import { REFERENCE } from '../../lib/lead/lead-link.ts'
import { isolateLtr } from '../ui/isolate.ts'
import { UrlRow, type UrlRowProps } from './url-row.tsx'

/** Where the CRM shows one lead, so that a lead can be opened there from the list. */
export function LeadLinkRow(row: Omit<UrlRowProps, 'label' | 'help'>) {
  return <UrlRow {...row} label={t('optionsLeadLink')} help={t('optionsLeadLinkHelp', { reference: isolateLtr(REFERENCE) })} />
}
