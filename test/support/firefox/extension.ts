import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { Modules, WebExtensionPolicies } from './privileged.ts'

declare const ChromeUtils: Modules
declare const CustomizableUI: { addWidgetToArea(widget: string, area: 'nav-bar'): void }
declare const Services: { prefs: { savePrefFile(file: null): void } }
declare const WebExtensionPolicy: WebExtensionPolicies

export interface Installed {
  /** The extension's id, from its manifest. */
  id: string
  /** The host of its pages' addresses. Kept in the profile by the extension's id, so it outlives a restart. */
  host: string
}

/**
 * Installs a build for this run of the browser, unsigned as it is, and pins its button to the toolbar as a person would. The
 * browser's settings are written out at once: it may be killed any moment.
 */
export async function installExtension(marionette: Marionette, folder: string): Promise<Installed> {
  const id = String(await marionette.send('Addon:Install', { path: folder, temporary: true }))
  const host = await inBrowser(
    marionette,
    addon => {
      const policy = WebExtensionPolicy.getByID(addon)
      if (!policy) throw new Error('The extension was not installed')
      const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
      CustomizableUI.addWidgetToArea(apiManager.global.browserActionFor(policy.extension).widget.id, 'nav-bar')
      Services.prefs.savePrefFile(null)
      return policy.mozExtensionHostname
    },
    id,
  )
  return { id, host }
}

/**
 * Takes the extension out with all it stored. The place of a popup that was open a moment ago may be left behind; the next install
 * would open its own popup in there, where nobody serves it any more.
 */
export async function uninstallExtension(marionette: Marionette, { id }: Installed): Promise<void> {
  await marionette.send('Addon:Uninstall', { id })
  await inBrowser(marionette, () => {
    for (const view of document.querySelectorAll('panelview[id^="PanelUI-webext-"]')) view.remove()
  })
}

/** Ends the event page as the browser does when it is idle. */
export async function stopBackground(marionette: Marionette, { id }: Installed): Promise<void> {
  await inBrowser(
    marionette,
    async addon => {
      const extension = WebExtensionPolicy.getByID(addon)?.extension
      if (!extension) throw new Error('The extension is not installed')
      if (extension.backgroundState === 'stopped') return
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
    },
    id,
  )
}

/** Every complaint about the manifest. */
export function manifestErrors(marionette: Marionette, { id }: Installed): Promise<string[]> {
  return inBrowser(
    marionette,
    addon => {
      const extension = WebExtensionPolicy.getByID(addon)?.extension
      return [...(extension?.errors ?? []), ...(extension?.warnings ?? [])]
    },
    id,
  )
}
