import { browser } from '../browser.ts'
import { readTab } from '../capture/read-tab.ts'
import type { KnownSite } from '../lead/conversation.ts'
import { changeSettings, readSettings } from '../settings/settings.ts'
import { dropSite, requestSite } from '../site-access.ts'
import { patternsOf } from '../sites/registry.ts'
import { type OptionsContext, reloadOptions } from './options-context.ts'
import { written } from './written.ts'

/** What a press can do on the options' page of sites. */
export function siteActions(context: OptionsContext) {
  const choose = async (change: (chosen: KnownSite[]) => KnownSite[]) => {
    await changeSettings({ sites: change((await readSettings()).sites) })
    await reloadOptions(context)
  }
  return {
    /** Within the click: it asks for the permission for exactly that site. */
    switchSite(site: KnownSite, on: boolean) {
      const without = (chosen: KnownSite[]) => chosen.filter(other => other !== site)
      const done = on
        ? requestSite(site).then(granted => (granted ? choose(chosen => [...without(chosen), site]) : reloadOptions(context)))
        : choose(without).then(async () => void (await dropSite(site)))
      void written(context, done)
    },
    /** Reads the chat that is open in a tab of the site; false when there is none, or it may not be read. */
    async checkSite(site: KnownSite): Promise<boolean> {
      const tabs = await browser.tabs.query({ url: patternsOf(site) })
      for (const { id } of tabs) {
        const read = id === undefined ? null : await readTab(id)
        if (!read?.ok || read.conversation.site !== site) continue
        await reloadOptions(context)
        return true
      }
      return false
    },
    /** What can be sent to whoever mends Leadclip, as text. */
    siteReport(site: KnownSite): string {
      const check = context.state.get().sites.find(one => one.site === site)?.check
      const { version } = browser.runtime.getManifest()
      return JSON.stringify({ leadclip: version, browser: navigator.userAgent, ...check }, null, 2)
    },
  }
}
