import { browser } from '../browser.ts'
import { handOver } from '../capture/hand-over.ts'
import type { Conversation } from '../lead/conversation.ts'
import { logger } from '../log.ts'

const log = logger('capture')

/** The popup's own size, with the frame of a window. */
const WINDOW = { type: 'popup', width: 420, height: 620 } as const

/** Opens the form on a tab, filled with what was read of it; `conversation` null: the popup reads the tab, or says why it cannot. */
export async function openForm(tab: number, conversation: Conversation | null): Promise<void> {
  // Without it the popup reads the tab by itself.
  if (conversation) await handOver(tab, conversation, Date.now()).catch(log.warn)
  await openPopup().catch(() => openWindow(`popup.html?tab=${tab}`))
}

/** Opens the list of leads, with the lead on it. */
export const openLead = (clientRef: string): Promise<void> => openWindow(`popup.html?lead=${clientRef}`)

/** What Chromium has since 116, beyond the polyfill's types. */
interface Contexts {
  getContexts?(filter: { contextTypes: ['POPUP'] }): Promise<unknown[]>
}

/**
 * The real popup, if it is not open already, as when the shortcut is held down. Rejects where the browser does not let us: before
 * Chrome 127, or when it no longer sees the click that asked.
 */
async function openPopup(): Promise<void> {
  const open = await (browser.runtime as Contexts).getContexts?.({ contextTypes: ['POPUP'] })
  if (!open?.length) await browser.action.openPopup()
}

/** A small window with a page of ours; the one that is open already starts afresh. */
async function openWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL(path)
  const [open] = await browser.tabs.query({ url }).catch(() => [])
  if (open?.id === undefined || open.windowId === undefined) {
    await browser.windows.create({ url, ...WINDOW })
    return
  }
  await browser.tabs.reload(open.id)
  await browser.windows.update(open.windowId, { focused: true })
}
