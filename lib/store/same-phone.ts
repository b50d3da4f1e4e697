import type { LeadView } from '../lead/lead-state.ts'
import { isSamePhone } from '../lead/same-phone.ts'
import { VIEW_STORES, viewLeads, viewRemotes } from './lead-views.ts'
import type { Store, Write } from './open-store.ts'
import { shownSince } from './remotes.ts'
import type { StoredRemote } from './schema.ts'

/** The newest lead with this number (E.164) since a moment (ms), of this browser or as the CRM showed it; discarded ones and `except` left out. Null when there is none. */
export async function newestWithPhone(store: Store, phone: string, since: number, except: string | null): Promise<LeadView | null> {
  const tx = store.transaction(VIEW_STORES, 'readonly') as unknown as Pick<Write, 'objectStore'>
  const [rows, remotes] = await Promise.all([tx.objectStore('leads').index('phone').getAll(phone), tx.objectStore('remotes').getAll()])
  const ours = rows.filter(row => row.capturedAt >= since && row.clientRef !== except)
  const theirs = remotes.filter(remote => remote.lead === null && isPhone(remote, phone) && shownSince(remote) >= since)
  const views = [...(await viewLeads(tx, ours)), ...(await viewRemotes(tx, theirs))]
  const standing = views.filter(({ state }) => state !== 'discarded')
  return standing.sort((one, other) => other.lead.capturedAt - one.lead.capturedAt)[0] ?? null
}

const isPhone = ({ row }: StoredRemote, phone: string) => row.phone !== null && isSamePhone(row.phone, phone)
