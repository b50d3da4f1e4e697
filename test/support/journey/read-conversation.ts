import type { Conversation } from '../../../lib/lead/conversation.ts'
import type { View } from '../driver.ts'

declare const chrome: {
  tabs: { query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id: number }[]> }
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result: Conversation }[]> }
}

/** What the extension's own reader takes from the tab behind its popup. */
export async function readConversation(popup: View): Promise<Conversation> {
  const read = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/read-site.js'] })
    return frame?.result ?? null
  })
  if (!read) throw new Error('The reader returned nothing')
  return read
}
