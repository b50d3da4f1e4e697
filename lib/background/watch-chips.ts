import type { Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { lately, READABLE } from '../lately.ts'
import type { KnownSite } from '../lead/conversation.ts'
import { logger } from '../log.ts'
import type { ChipNotice } from '../messaging/chip-words.ts'
import { onSettings, readSettings } from '../settings/settings.ts'
import { hasSite } from '../site-access.ts'
import { patternsOf } from '../sites/registry.ts'
import { onChange } from '../store/change-notice.ts'

const log = logger('chip')
const SCRIPT = 'chip.js'

/** Keeps the button on exactly the sites that are switched on and allowed, and tells it when a lead was captured or has changed. */
export function watchChips(): void {
  const put = lately(() => putChips(false), log.warn, READABLE)
  onSettings(put)
  browser.permissions.onAdded.addListener(put)
  browser.permissions.onRemoved.addListener(put)
  browser.runtime.onInstalled.addListener(() => void putChips(true).catch(log.warn))
  const tell = lately(tellChips, log.warn, READABLE)
  onChange(tell, new AbortController().signal)
  put()
}

/** Those that are switched on and that the browser lets us into. */
async function sitesOn(): Promise<KnownSite[]> {
  const { sites: chosen } = await readSettings()
  const allowed = await Promise.all(chosen.map(hasSite))
  return chosen.filter((_, n) => allowed[n])
}

/** `anew`: the extension was installed or updated, and what runs in open pages is of the version before. */
async function putChips(anew: boolean): Promise<void> {
  const wanted = await sitesOn()
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const gone = registered.filter(id => !wanted.some(site => site === id))
  const added = wanted.filter(site => !registered.includes(site))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map(scriptOf))
  if (gone.length > 0) await tellTabs({}, { chip: 'gone' })
  await Promise.all((anew ? wanted : added).map(runInOpenTabs))
}

const scriptOf = (site: KnownSite) => ({ id: site, matches: patternsOf(site), js: [SCRIPT], runAt: 'document_idle' as const })

async function runInOpenTabs(site: KnownSite): Promise<void> {
  // A page that is just being left, or an error page at that address
  for (const tab of await tabIds({ url: patternsOf(site) }))
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${SCRIPT}`] }).catch(log.warn)
}

async function tellChips(): Promise<void> {
  const patterns = (await sitesOn()).flatMap(patternsOf)
  if (patterns.length > 0) await tellTabs({ url: patterns }, { chip: 'look' })
}

/** Most tabs have nobody who listens. All are told when a permission is gone: with it went the addresses of its tabs. */
async function tellTabs(query: Tabs.QueryQueryInfoType, notice: ChipNotice): Promise<void> {
  await Promise.all((await tabIds(query)).map(tab => browser.tabs.sendMessage(tab, notice).catch(() => {})))
}

async function tabIds(query: Tabs.QueryQueryInfoType): Promise<number[]> {
  const tabs = await browser.tabs.query(query)
  return tabs.flatMap(({ id }) => id ?? [])
}
