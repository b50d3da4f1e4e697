import { useLoaded } from '../use-loaded.ts'
import type { LeadListProps } from './lead-list.tsx'

const load = () => import('./lead-list.tsx').then(({ LeadList }) => LeadList)

/** The list of leads, loaded when it is first shown: the form is there sooner. */
export function LaterLeadList(props: LeadListProps) {
  const LeadList = useLoaded(load)
  return LeadList && <LeadList {...props} />
}
