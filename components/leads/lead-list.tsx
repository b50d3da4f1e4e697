import { useEffect, useRef, useState } from 'preact/hooks'
import type { HistoryEntry } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import type { Abilities } from '../../lib/store/schema.ts'
import type { SendToProps } from '../ui/send-to.tsx'
import type { LeadAction } from './lead-actions.ts'
import type { CrmActions } from './lead-in-crm.tsx'
import { LeadRow } from './lead-row.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useSight } from './use-sight.ts'

export interface LeadListProps extends CrmActions {
  /** Latest first. */
  leads: LeadView[]
  /** A lead to unfold and to bring in sight, by its key. */
  openKey?: string | null
  /** Milliseconds; moves on for countdowns to run. */
  now: number
  /** The accounts that a lead of this device may be given to. */
  adopters: SendToProps['accounts']
  /** By account. */
  abilities: Record<string, Abilities>
  /** By the lead's key. */
  histories: Record<string, HistoryEntry[]>
  /** Keys of leads that the CRM does not have any more. */
  gone: string[]
  /** The lead's page in the CRM; null when its address is not known. */
  crmPageOf(view: LeadView): string | null
  /** The address that opens a chat with a number. */
  chatAddress(number: string): string
  /** A lead was opened: what the CRM knows of it may be asked. */
  onOpen(key: string): void
  /** `account`: who adopts. */
  onAction(action: LeadAction, key: string, account?: string): void
}

/** Leads as rows; one at a time opens in its place. */
export function LeadList({
  leads,
  openKey = null,
  now,
  adopters,
  abilities,
  histories,
  gone,
  crmPageOf,
  chatAddress,
  onOpen,
  onAction,
  ...crm
}: LeadListProps) {
  const [open, setOpen] = useState<string | null>(openKey)
  const list = useRef<HTMLUListElement>(null)
  useListKeys(list)
  useEffect(() => {
    if (openKey === null) return
    setOpen(openKey)
    onOpen(openKey)
  }, [openKey])
  useSight(list, openKey)
  const toggle = (key: string) => {
    setOpen(open === key ? null : key)
    if (open !== key) onOpen(key)
  }
  return (
    <ul class="rows" aria-label={t('latestLeads')} ref={list}>
      {leads.map(view => (
        <LeadRow
          key={view.key}
          view={view}
          now={now}
          open={open === view.key}
          adopters={adopters}
          account={adopters.length > 1 ? (adopters.find(({ id }) => id === view.lead.account)?.name ?? null) : null}
          abilities={abilities[view.lead.account ?? ''] ?? null}
          history={histories[view.key] ?? []}
          gone={gone.includes(view.key)}
          crmPage={crmPageOf(view)}
          chatAddress={chatAddress}
          onToggle={() => toggle(view.key)}
          onAction={(action, ...adopter) => onAction(action, view.key, ...adopter)}
          {...crm}
        />
      ))}
    </ul>
  )
}
