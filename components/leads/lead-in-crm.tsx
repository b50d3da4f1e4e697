import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { LeadChange } from '../../lib/lead/lead-change.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import type { Status } from '../../lib/lead/status.ts'
import type { Abilities } from '../../lib/store/schema.ts'
import { Button } from '../ui/button.tsx'
import { StatusPicker } from './status-picker.tsx'

/** What can be done with a lead that is in the CRM. */
export interface CrmActions {
  onStatus(key: string, status: Status, actionDate: string | null): void
  onTakeBack(key: string): void
  onRemove(key: string): void
}

export interface LeadInCrmProps extends Omit<CrmActions, 'onTakeBack'> {
  view: LeadView
  now: number
  abilities: Abilities | null
  /** Whether the lead can be opened in the CRM. */
  canOpen: boolean
}

/** The change that is on its way; what was refused or done is not. */
const onItsWay = (change: LeadChange | null) => (change && change.state !== 'done' && change.state !== 'refused' ? change : null)

/** A lead in the CRM: its status, what cannot be changed from here, and its deletion. Nothing while it is being deleted. */
export function LeadInCrm({ view, now, abilities, canOpen, onStatus, onRemove }: LeadInCrmProps) {
  const { key, isExtra, status, change } = view
  const [dating, setDating] = useState<Status | null>(null)
  const asked = onItsWay(change)
  const place = useRef<HTMLDivElement>(null)
  const choose = (chosen: Status, date: string | null) => {
    setDating(null)
    // The date that was pressed goes; the hand stays at its lead.
    if (date !== null) place.current?.querySelector<HTMLElement>(`[data-status="${chosen}"]`)?.focus()
    onStatus(key, chosen, date)
  }
  if (asked?.kind === 'delete') return null
  return (
    <div class="in-crm" ref={place}>
      {abilities?.statuses && (
        <StatusPicker
          options={abilities.statuses}
          current={asked?.status ?? status}
          currentDate={(asked ?? change)?.actionDate ?? null}
          now={now}
          dating={dating}
          onDating={setDating}
          onChoose={choose}
        />
      )}
      {isExtra ? <p class="complaint">{t('extraRowLong')}</p> : <p class="muted">{t(canOpen ? 'detailsFixedOpen' : 'detailsFixed')}</p>}
      {abilities?.remove && (
        <div class="line">
          <Button small kind="danger" onClick={() => onRemove(key)}>
            {t(isExtra ? 'deleteExtraRow' : 'deleteInCrm')}
          </Button>
        </div>
      )}
    </div>
  )
}
