import type { StatusOption } from '../../lib/crm/crm-adapter.ts'
import { type Key, t } from '../../lib/i18n.ts'
import { changeRefusal } from '../../lib/lead/change-refusal.ts'
import { type LeadChange, statusInTheWay } from '../../lib/lead/lead-change.ts'
import { statusText } from '../../lib/status-text.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

export interface ChangeLineProps {
  change: LeadChange
  options: StatusOption[] | null
  onTakeBack(): void
  /** Asks for it once more. */
  onAgain(): void
}

const words: Record<Exclude<LeadChange['state'], 'done'>, Key> = {
  queued: 'changeQueuedLong',
  sending: 'changeSendingLong',
  unknown: 'changeUnknownLong',
  refused: 'changeRefusedLong',
}

/** What can be done about a refusal; `asked`: the status that was asked for, null for a deletion. */
function waysOut(theirs: string | null, asked: string | null): { again: string; leave: string } {
  if (theirs === null) return { again: t('tryAgain'), leave: t('dismiss') }
  return { again: asked === null ? t('deleteAnyway') : t('setAnyway', { status: asked }), leave: t('keepStatus', { status: theirs }) }
}

/** A change that the CRM does not have: what was asked, how far it is, and the way back. */
export function ChangeLine({ change, options, onTakeBack, onAgain }: ChangeLineProps) {
  if (change.state === 'done') return null
  const refused = change.state === 'refused'
  const reason = refused ? changeRefusal(change, status => statusText(status, options), t) : null
  const what = change.status === null ? t('deleting') : statusText(change.status, options)
  const overtaking = refused ? statusInTheWay(change) : null
  const theirs = overtaking && statusText(overtaking, options)
  const ways = waysOut(theirs, change.status === null ? null : what)
  return (
    <div class={`change ${change.state}`}>
      <Icon name={refused ? 'warning' : 'clock'} size={14} />
      <span class="grow">
        {theirs === null && `${t(words[change.state], { change: what })} `}
        {reason && <bdi class="complaint">{reason}</bdi>}
      </span>
      {refused && (
        <Button small onClick={onAgain}>
          {ways.again}
        </Button>
      )}
      {change.state !== 'sending' && change.state !== 'unknown' && (
        <Button small kind="quiet" onClick={onTakeBack}>
          {refused ? ways.leave : t('undo')}
        </Button>
      )}
    </div>
  )
}
