import type { MenuChoice } from '../driver.ts'
import type { Installed } from './extension.ts'
import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { Modules, NativeTab, WebExtensionPolicies } from './privileged.ts'

declare const ChromeUtils: Modules
declare const WebExtensionPolicy: WebExtensionPolicies
declare const gBrowser: { selectedTab: NativeTab }

/** The number that the extension knows the tab in front by. */
export function activeTabId(marionette: Marionette, { id }: Installed): Promise<number> {
  return inBrowser(marionette, addon => WebExtensionPolicy.getByID(addon)?.extension.tabManager.convert(gBrowser.selectedTab).id ?? -1, id)
}

/** Presses the real toolbar button on the tab in front, which grants `activeTab`. */
export async function triggerAction(marionette: Marionette, { id }: Installed): Promise<void> {
  await inBrowser(
    marionette,
    addon => {
      const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
      const extension = WebExtensionPolicy.getByID(addon)?.extension
      if (!extension) throw new Error('The extension is not installed')
      apiManager.global.browserActionFor(extension).triggerAction(window)
    },
    id,
  )
}

/** Tells the listeners of the context menu that an item was chosen on the tab in front, and wakes the event page for it. */
export async function dispatchMenuChoice(
  marionette: Marionette,
  { id }: Installed,
  choice: MenuChoice & { pageUrl: string },
): Promise<void> {
  await inBrowser(
    marionette,
    (addon, chosen) => {
      const info = { editable: false, modifiers: [], button: 0, ...chosen }
      WebExtensionPolicy.getByID(addon)?.extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab)
    },
    id,
    choice,
  )
}

/** Tells the listeners of the manifest's commands that one was pressed on the tab in front. */
export async function dispatchShortcut(marionette: Marionette, { id }: Installed, command: string): Promise<void> {
  await inBrowser(marionette, (addon, name) => WebExtensionPolicy.getByID(addon)?.extension.shortcuts.onCommand(name), id, command)
}

/** Ids of the notifications that the extension has on the screen. */
export function shownNotifications(marionette: Marionette, { id }: Installed): Promise<string[]> {
  return inBrowser(
    marionette,
    addon => {
      const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
      const extension = WebExtensionPolicy.getByID(addon)?.extension
      return extension ? [...apiManager.getAPI('notifications', extension).notificationsMap.keys()] : []
    },
    id,
  )
}

/** Tells the listeners of notifications that one was clicked; the notification itself is out of any driver's reach. */
export async function pressNotification(marionette: Marionette, { id }: Installed, notification: string): Promise<void> {
  await inBrowser(
    marionette,
    (addon, pressed) => {
      const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
      const extension = WebExtensionPolicy.getByID(addon)?.extension
      if (extension) apiManager.getAPI('notifications', extension).notificationsMap.emit('clicked', pressed)
    },
    id,
    notification,
  )
}
