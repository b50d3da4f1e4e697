import { browser } from '../browser.ts'
import type { Conversation } from '../lead/conversation.ts'
import { conversationSchema } from '../lead/conversation-schema.ts'
import { reportOf } from '../lead/site-report.ts'
import { noteSiteCheck } from '../settings/site-checks.ts'
import { siteOfAddress } from '../sites/registry.ts'

/** What a tab gave: its conversation, or why it cannot be read. */
export type TabRead = { ok: true; conversation: Conversation } | { ok: false; reason: 'browser-page' | 'store' | 'pdf' | 'refused' }

/** Reads a tab once, now, by an injected script: the click or the key that asked is what allows it. Never throws. */
export async function readTab(tab: number): Promise<TabRead> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [await readerFor(tab)] })
    const read = conversationSchema.safeParse(frame?.result)
    if (!read.success) return { ok: false, reason: await reasonOf(tab) }
    const report = reportOf(read.data)
    // A report that cannot be kept is not worth a reading
    if (report) void noteSiteCheck(report).catch(() => {})
    return { ok: true, conversation: read.data }
  } catch {
    return { ok: false, reason: await reasonOf(tab) }
  }
}

/** One script for the sites that we know, another for all other pages: each is small. Both look where they are. */
async function readerFor(tab: number): Promise<string> {
  const { url = '' } = await browser.tabs.get(tab)
  return siteOfAddress(url) ? '/read-site.js' : '/read-page.js'
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com|addons\.mozilla\.org)(?:\/|$)/

async function reasonOf(tab: number): Promise<Exclude<TabRead, { ok: true }>['reason']> {
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }))
  if (STORES.test(url)) return 'store'
  if (/\.pdf(?:[?#]|$)/i.test(url)) return 'pdf'
  return url === '' || /^(?:https?|file):/.test(url) ? 'refused' : 'browser-page'
}
