import { latestLeads } from '../store/list-leads.ts'
import type { Store } from '../store/open-store.ts'
import { rescueFile } from '../transfer/rescue-file.ts'

/** Hands a text to the browser as a file to keep, under a name. */
function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  // The address goes with the page: taken back now, a slow browser would find nothing to save.
  link.click()
}

/** Saves everything that is not known to be in the CRM as one file, with the reasons. */
export async function saveRescueFile(store: Store, now: number): Promise<void> {
  const leads = await latestLeads(store, Number.POSITIVE_INFINITY)
  download(rescueFile(leads), `leadclip-${new Date(now).toISOString().slice(0, 10)}.csv`)
}
