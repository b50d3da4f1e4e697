import { setTimeout as pause } from 'node:timers/promises'
import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { NativeTab, Uri } from './privileged.ts'

interface TabbedBrowser {
  selectedTab: NativeTab
  tabs: NativeTab[]
  addTrustedTab(address: string): NativeTab
  removeTab(tab: NativeTab): void
}
declare const gBrowser: TabbedBrowser
declare const Services: { io: { newURI(address: string): Uri }; scriptSecurityManager: { getSystemPrincipal(): unknown } }

const WAIT = 30_000

/** Opens an empty tab in front; its number in the browser. */
export function openTab(marionette: Marionette): Promise<number> {
  return inBrowser(marionette, () => {
    gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank')
    return gBrowser.selectedTab.linkedBrowser.browserId
  })
}

/** The address of the document that is whole in the tab; null while it loads. */
const loadedAddress = (marionette: Marionette, browserId: number): Promise<string | null> =>
  inBrowser(
    marionette,
    id => {
      const browser = gBrowser.tabs.find(tab => tab.linkedBrowser.browserId === id)?.linkedBrowser
      return !browser || browser.webProgress.isLoadingDocument ? null : (browser.documentURI?.spec ?? null)
    },
    browserId,
  )

/** Goes to an address in the tab and resolves once the document and all it needs are loaded. Throws when it cannot be loaded. */
export async function navigate(marionette: Marionette, browserId: number, address: string): Promise<void> {
  await inBrowser(
    marionette,
    (id, to) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
      const tab = gBrowser.tabs.find(one => one.linkedBrowser.browserId === id)
      tab?.linkedBrowser.loadURI(Services.io.newURI(to), { triggeringPrincipal })
    },
    browserId,
    address,
  )
  const deadline = Date.now() + WAIT
  while (Date.now() < deadline) {
    const loaded = await loadedAddress(marionette, browserId)
    if (loaded?.startsWith('about:neterror')) break
    if (loaded && loaded !== 'about:blank') return
    await pause(10)
  }
  throw new Error(`Firefox could not load ${address}`)
}

/** Brings the tab to the front, if it is not there. */
export async function bringToFront(marionette: Marionette, browserId: number): Promise<void> {
  await inBrowser(
    marionette,
    id => {
      const tab = gBrowser.tabs.find(one => one.linkedBrowser.browserId === id)
      if (tab && tab !== gBrowser.selectedTab) gBrowser.selectedTab = tab
    },
    browserId,
  )
}

/** Closes the tab without asking it. */
export async function closeTab(marionette: Marionette, browserId: number): Promise<void> {
  await inBrowser(
    marionette,
    id => {
      const tab = gBrowser.tabs.find(one => one.linkedBrowser.browserId === id)
      if (tab) gBrowser.removeTab(tab)
    },
    browserId,
  )
}
