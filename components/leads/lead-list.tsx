import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import type { LeadAction } from './lead-actions.ts'
import { LeadRow } from './lead-row.tsx'

export interface LeadListProps {
  /** Latest first. */
  leads: LeadView[]
  /** Milliseconds; moves on for countdowns to run. */
  now: number
  /** Name of the account that local leads may be given to; null when there is none. */
  adopter: string | null
  onAction(action: LeadAction, clientRef: string): void
}

/** Leads as rows; one at a time opens in its place. */
export function LeadList({ leads, now, adopter, onAction }: LeadListProps) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ul class="rows" aria-label={t('latestLeads')}>
      {leads.map(view => {
        const { clientRef } = view.lead
        return (
          <LeadRow
            key={clientRef}
            view={view}
            now={now}
            open={open === clientRef}
            adopter={adopter}
            onToggle={() => setOpen(open === clientRef ? null : clientRef)}
            onAction={action => onAction(action, clientRef)}
          />
        )
      })}
    </ul>
  )
}
