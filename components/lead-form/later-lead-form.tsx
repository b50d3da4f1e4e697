import type { ComponentType } from 'preact'
import { t } from '../../lib/i18n.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { useLoaded } from '../use-loaded.ts'
import type { LeadFormViewProps } from './lead-form-view.tsx'

/** Asks for the form, once: called as the popup starts, it comes while the page is read, and what stands around it is drawn before. */
export function loadLeadForm() {
  loading ??= import('./lead-form-view.tsx').then(({ LeadFormView }) => LeadFormView)
  return loading
}

let loading: Promise<ComponentType<LeadFormViewProps>> | undefined

export function LaterLeadForm(props: LeadFormViewProps) {
  const LeadFormView = useLoaded(loadLeadForm)
  return LeadFormView ? <LeadFormView {...props} /> : <Skeleton label={t('reading')} />
}
