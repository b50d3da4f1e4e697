import { t } from '../../lib/i18n.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { useLoaded } from '../use-loaded.ts'
import type { LeadFormViewProps } from './lead-form-view.tsx'

/** Asked for as soon as the popup starts: it comes while the page is read, and what stands around it is drawn before. */
const loading = import('./lead-form-view.tsx').then(({ LeadFormView }) => LeadFormView)

export function LaterLeadForm(props: LeadFormViewProps) {
  const LeadFormView = useLoaded(() => loading)
  return LeadFormView ? <LeadFormView {...props} /> : <Skeleton label={t('reading')} />
}
