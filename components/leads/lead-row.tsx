import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { leadTitle } from '../../lib/lead/lead-title.ts'
import { actionsFor, type LeadAction } from './lead-actions.ts'
import { LeadDetail, type LeadDetailProps } from './lead-detail.tsx'
import { LeadStateBadge } from './lead-state-badge.tsx'
import { hasStatus, LeadStatus } from './lead-status.tsx'
import { RowEnd, RowSecond } from './row-second.tsx'

export interface LeadRowProps extends Omit<LeadDetailProps, 'actions'> {
  open: boolean
  /** Whose lead it is, when there are several accounts. */
  account: string | null
  onToggle(): void
}

/** The action that is worth a place in a closed row. */
const inRow: LeadAction[] = ['undo', 'fix', 'number', 'adopt']

/** One lead: who it is, what the customer said, where it is; opened, all that is known and can be done. */
export function LeadRow({ open, account, onToggle, ...shown }: LeadRowProps) {
  const { view, now, adopters, abilities, onAction } = shown
  const { lead } = view
  const actions = actionsFor(view, now, adopters.length > 0)
  const first = actions.find(action => inRow.includes(action)) ?? null
  const rest = actions.filter(action => action !== first)
  const withStatus = hasStatus(view)
  const id = useId()
  const place = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    if (open) place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  return (
    <li class={open ? 'open' : undefined} ref={place}>
      <div class="row">
        <button type="button" class="name" aria-expanded={open} aria-describedby={`${id}-status ${id}-state`} onClick={onToggle}>
          <bdi class="cut">{leadTitle(lead) ?? t('noName')}</bdi>
        </button>
        <span class="end" id={`${id}-status`}>
          {withStatus ? (
            <LeadStatus view={view} now={now} options={abilities?.statuses ?? null} />
          ) : (
            <LeadStateBadge view={view} now={now} />
          )}
        </span>
        <span class="sub cut">
          {view.isExtra ? <span class="complaint cut">{t('extraRow')}</span> : <RowSecond view={view} account={account} />}
        </span>
        <span class="end" id={`${id}-state`}>
          {withStatus ? (
            <LeadStateBadge view={view} now={now} />
          ) : (
            <RowEnd view={view} now={now} action={first} adopters={adopters} onAction={onAction} />
          )}
        </span>
      </div>
      {open && <LeadDetail {...shown} actions={rest} />}
    </li>
  )
}
