import type { DeclarativeNetRequest } from 'webextension-polyfill'
import { browser } from '../browser.ts'

/**
 * Gives every request to these addresses a connection of its own. A browser sends a request again by itself, unseen by the caller,
 * when a reused connection breaks before the first byte of the answer: one `fetch`, two rows (RELIABILITY finding 13, measured in
 * Chromium 156 and Firefox 153). Reads are included: the connection
 * that a look-up leaves open is the one that the next write would reuse.
 */
export async function useFreshConnections(addresses: readonly string[]): Promise<void> {
  const rules = [...new Set(addresses.map(address => new URL(address).origin))].map(rule)
  const stale = await browser.declarativeNetRequest.getSessionRules()
  // Its own ids too: another call may have added them since, and an id that is taken is refused.
  const removeRuleIds = [...stale, ...rules].map(({ id }) => id)
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules: rules })
}

const rule = (origin: string, n: number): DeclarativeNetRequest.Rule => ({
  id: n + 1,
  condition: { urlFilter: `|${origin}/`, resourceTypes: ['xmlhttprequest', 'other'] },
  action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Connection', operation: 'set', value: 'close' }] },
})
