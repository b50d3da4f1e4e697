import type { Key } from '../../lib/i18n.ts'
import { needsPhone } from '../../lib/lead/awaits-phone.ts'
import { type LeadView, triesInVain } from '../../lib/lead/lead-state.ts'

/**
 * What a person may do with a lead. `undo`: take it back into the form before it leaves. `send`: now, without waiting. `fix`:
 * open it in the form. `there`: it is in the CRM. `again`: it is not, send it once more. `adopt`: give it to an account.
 * `reopen`: take a discarded one up again. `edit`: change it before it leaves. `number`: give it the number that it waits for.
 */
export type LeadAction = 'undo' | 'send' | 'fix' | 'there' | 'again' | 'adopt' | 'discard' | 'reopen' | 'edit' | 'number'

export const actionWords: Record<LeadAction, Key> = {
  undo: 'undo',
  send: 'sendNow',
  fix: 'fix',
  there: 'itIsThere',
  again: 'sendAgain',
  adopt: 'sendTo',
  discard: 'discard',
  reopen: 'reopen',
  edit: 'edit',
  number: 'addNumber',
}

/** What makes sense in the lead's state at the moment `now` (ms), the likeliest first. `canAdopt`: there is an account to give it to. */
export function actionsFor(view: LeadView, now: number, canAdopt: boolean): LeadAction[] {
  const { state, receipt } = view
  if (needsPhone(view)) return ['number', 'discard']
  switch (state) {
    case 'local':
      return canAdopt ? ['adopt', 'edit', 'discard'] : ['edit', 'discard']
    case 'queued': {
      const neverLeft = receipt.sentAt === null
      return neverLeft && (receipt.notBefore ?? 0) > now ? ['undo', 'send', 'edit', 'discard'] : ['send', 'edit', 'discard']
    }
    case 'rejected':
      return triesInVain(receipt) === null ? ['fix', 'again', 'discard'] : ['again', 'edit', 'discard']
    case 'review':
      return ['there', 'again', 'discard']
    case 'discarded':
      return ['reopen']
    default:
      return []
  }
}
