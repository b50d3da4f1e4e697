import { readStatus, type Status } from '../../lead/status.ts'
import type { Connection, StatusOption } from '../crm-adapter.ts'
import { fitToShow, understood } from '../http.ts'
import { getStatuses } from './api.ts'
import { readStatuses } from './read-reply.ts'

/** Which statuses need a moment is told by examples alone: these two, and one that asks for a call by its name (api/CONTRACTS 1.3). */
const NEED_DATE: readonly Status[] = ['call_later', 'cancelled', 'no_reply_asked_to_recall']

const MAX_LABEL = 60

/** All that a lead can be here, as the API lists it, with its own labels. Throws CrmFailure. */
export async function listStatuses(connection: Connection): Promise<StatusOption[]> {
  const listed = understood(connection, await getStatuses(connection), readStatuses)
  return listed.map(({ key, label }) => {
    const status = readStatus(key)
    return { status, label: fitToShow(connection, label, MAX_LABEL) || null, needsDate: NEED_DATE.includes(status) }
  })
}

/** The status as the API spells it: the common keys are its own, and what is none of them came from its list. */
export const spellStatus = (status: Status): string => (status.startsWith('other:') ? status.slice('other:'.length) : status)
