import { t } from '../../lib/i18n.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import { actionsFor, type LeadAction } from './lead-actions.ts'
import { LeadReceipt } from './lead-receipt.tsx'
import { LeadStateBadge } from './lead-state-badge.tsx'
import { RowEnd, RowSecond } from './row-second.tsx'

export interface LeadRowProps {
  view: LeadView
  /** Milliseconds. */
  now: number
  open: boolean
  /** Name of the account that local leads may be given to. */
  adopter: string | null
  onToggle(): void
  onAction(action: LeadAction): void
}

/** The action that is worth a place in a closed row. */
const inRow: LeadAction[] = ['undo', 'fix', 'adopt']

/** One lead: who and where it is; opened, its order, its receipt and what can be done. */
export function LeadRow({ view, now, open, adopter, onToggle, onAction }: LeadRowProps) {
  const { lead } = view
  const actions = actionsFor(view, now, adopter !== null)
  const first = actions.find(action => inRow.includes(action)) ?? null
  const rest = actions.filter(action => action !== first)
  return (
    <li class={open ? 'open' : undefined}>
      <div class="row">
        <button type="button" class="name" aria-expanded={open} onClick={onToggle}>
          <bdi class="cut">{lead.fullName ?? lead.phone ?? t('noName')}</bdi>
        </button>
        <span class="end">
          <LeadStateBadge view={view} now={now} />
        </span>
        <span class="sub cut">
          <RowSecond view={view} />
        </span>
        <span class="end">
          <RowEnd view={view} now={now} action={first} adopter={adopter} onAction={onAction} />
        </span>
      </div>
      {open && <LeadReceipt view={view} now={now} actions={rest} adopter={adopter} onAction={onAction} />}
    </li>
  )
}
