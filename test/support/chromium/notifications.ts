import type { Browser } from 'puppeteer-core'
import type { ExtensionsPage } from './extensions-page.ts'
import { inWorker } from './in-worker.ts'

/** Ids of the notifications that the extension has on the screen. */
export async function shownNotifications(browser: Browser, extensions: ExtensionsPage, id: string): Promise<string[]> {
  return (await inWorker(browser, extensions, id, 'chrome.notifications.getAll().then(Object.keys)')) as string[]
}

/** Tells the listeners of notifications that the first button was pressed; the notification itself is out of any driver's reach. */
export async function pressNotificationButton(
  browser: Browser,
  extensions: ExtensionsPage,
  id: string,
  notification: string,
): Promise<void> {
  await inWorker(browser, extensions, id, `void chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(notification)}, 0)`)
}
