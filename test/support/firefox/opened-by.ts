import { setTimeout as pause } from 'node:timers/promises'
import { PATIENCE } from '../patience.ts'
import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { ContentBrowser } from './privileged.ts'

type ShownBrowser = Element & ContentBrowser
type BrowserWindow = Window & { gBrowser: { selectedBrowser: ShownBrowser } }
declare const window: BrowserWindow
declare const Services: { wm: { getEnumerator(kind: 'navigator:browser'): Iterable<BrowserWindow> } }

/** The browser's numbers of the extension's popup and of its own windows, those whose document is loaded. */
const opened = (marionette: Marionette, host: string): Promise<number[]> =>
  inBrowser(
    marionette,
    start => {
      const ofWindow = (one: BrowserWindow) => {
        const popup = one.document.querySelector<ShownBrowser>('panel[panelopen="true"] .webextension-popup-browser')
        return [popup, one === window ? null : one.gBrowser?.selectedBrowser].filter(browser => browser !== null)
      }
      return [...Services.wm.getEnumerator('navigator:browser')]
        .flatMap(ofWindow)
        .filter(browser => browser?.documentURI?.spec.startsWith(start) && !browser.webProgress.isLoadingDocument)
        .map(browser => browser.browserId)
    },
    `moz-extension://${host}/popup.html`,
  )

/** The browser's number of the popup or window of the extension that comes up while `act` runs, once its document is loaded. */
export async function openedBy(marionette: Marionette, host: string, act: () => Promise<void>): Promise<number> {
  const before = await opened(marionette, host)
  await act()
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    const come = (await opened(marionette, host)).find(id => !before.includes(id))
    if (come !== undefined) return come
    await pause(20)
  }
  throw new Error('No popup or window came up')
}

/** Closes a popup or window of the extension, or all popups, and resolves when that is done. */
export async function closeOpened(marionette: Marionette, browserId: number | 'popups'): Promise<void> {
  await inBrowser(
    marionette,
    async id => {
      for (const one of Services.wm.getEnumerator('navigator:browser')) {
        const popup = one.document.querySelector<ShownBrowser>('.webextension-popup-browser')
        const isMeant = popup && (id === 'popups' || popup.browserId === id)
        const panel = isMeant ? (popup.closest('panel') as (Element & { hidePopup(): void }) | null) : null
        if (panel) {
          const hidden = new Promise(resolve => panel.addEventListener('popuphidden', resolve, { once: true }))
          panel.hidePopup()
          await hidden
        } else if (one !== window && one.gBrowser?.selectedBrowser.browserId === id) one.close()
      }
    },
    browserId,
  )
}
