import { hasAccess } from '../host-access.ts'
import type { LeadView } from '../lead/lead-state.ts'
import { listAccounts } from '../store/accounts.ts'
import { laneAt } from '../store/lanes.ts'
import { latestLeads } from '../store/list-leads.ts'
import type { Store } from '../store/open-store.ts'
import type { Account } from '../store/schema.ts'
import { listSeparator } from '../transfer/list-separator.ts'
import { type Reasons, rescueFile } from '../transfer/rescue-file.ts'
import { changeReason, unsentReason, type WayOut } from './unsent-reason.ts'

/** Hands a text to the browser as a file to keep, under a name. */
function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  // The address goes with the page: taken back now, a slow browser would find nothing to save.
  link.click()
}

/** How sending stands, by account. */
async function waysOut(store: Store, now: number): Promise<Map<string, WayOut>> {
  const way = async (account: Account): Promise<[string, WayOut]> => {
    const [lane, permitted] = await Promise.all([laneAt(store, account.id, now), hasAccess(account.baseUrl)])
    return [account.id, { account, lane, permitted }]
  }
  return new Map(await Promise.all((await listAccounts(store)).map(way)))
}

/** Saves everything that is not known to be in the CRM as one file, with the reasons. `now`: ms. */
export async function saveRescueFile(store: Store, now: number): Promise<void> {
  const [leads, ways] = await Promise.all([latestLeads(store, Number.POSITIVE_INFINITY), waysOut(store, now)])
  const wayOf = ({ lead }: LeadView) => ways.get(lead.account ?? '') ?? null
  const reasons: Reasons = {
    ofLead: view => unsentReason(view, wayOf(view), now),
    ofChange: (change, view) => changeReason(change, wayOf(view), now),
  }
  download(rescueFile(leads, reasons, listSeparator()), `leadclip-${new Date(now).toISOString().slice(0, 10)}.csv`)
}
