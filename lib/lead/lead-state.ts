import type { FieldError } from '../crm/crm-adapter.ts'
import type { Lead } from './lead.ts'
import type { LeadChange } from './lead-change.ts'
import type { Status } from './status.ts'

/**
 * Where a lead is. `local`: no account chosen. `queued`: waits its turn or its undo window. `sending`: a request that lists it
 * is under way. `accepted`: the CRM took it, not yet seen there. `unknown`: the answer was lost, a look-up will tell.
 * `created`: seen or acknowledged by the CRM. `rejected`: the CRM refused it, a person must mend it; or it
 * never said a word about it (`triesInVain`), and a person may send it again. `review`: only a person can
 * tell whether it is there. `discarded`: by the user.
 */
export type LeadState = (typeof LEAD_STATES)[number]

export const LEAD_STATES = ['queued', 'sending', 'accepted', 'unknown', 'created', 'rejected', 'review', 'discarded', 'local'] as const

/** The field of the one error of a lead, or of a change, that a CRM never said a word about; its message is how often it was sent alone. */
export const NO_ANSWER = 'no-answer'

/** How often it was sent alone, of what no answer tells and no look-up finds; null of all else. */
export const triesInVain = ({ errors: [first] }: Pick<Receipt, 'errors'>): string | null =>
  first?.field === NO_ANSWER ? first.message : null

/** What is known of a lead's way to the CRM. Moments are milliseconds; null is "not yet" or "the CRM does not say". */
export interface Receipt {
  /** When it may be sent, or will be looked up again. */
  notBefore: number | null
  sentAt: number | null
  answeredAt: number | null
  /** When it was left to a person to look for it, or discarded: no answer of the CRM. */
  endedAt: number | null
  reference: string | null
  /** Why the CRM refused it, field by field. */
  errors: FieldError[]
  /** The CRM's own words. */
  message: string | null
}

/** A lead with its derived state, as lists show it. */
export interface LeadView {
  /** Its `clientRef` when this browser captured it; else the account and the CRM's own name of it. */
  key: string
  /** Its account, and how changes to it there name it; null while it has no account. */
  target: { account: string; target: string } | null
  /** Captured by this browser; else only the CRM knows it, and what it does not show is null or empty. */
  ours: boolean
  lead: Lead
  /** Its number as machines dial it; the lead's own may be written as people write it. */
  dial: string | null
  state: LeadState
  receipt: Receipt
  /** What it is in the CRM, as far as known here: what the CRM last showed, or what it was last made. */
  status: Status | null
  /** The last change asked for, unless the CRM has shown something newer. */
  change: LeadChange | null
  /** One more row that the CRM holds of a lead captured here, and may be delivered too: nobody has made it a duplicate yet. */
  isExtra: boolean
}
