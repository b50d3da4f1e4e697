import type { Browser, CDPSession, Page } from 'puppeteer-core'

/** The part of Chromium's own API on `chrome://extensions` that we use. It is not public; it works in Chromium 156. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(update: { extensionId: string; errorCollection?: boolean; pinnedToToolbar?: boolean }): Promise<void>
  getExtensionInfo(extensionId: string): Promise<Record<'runtimeErrors' | 'manifestErrors', { message: string; severity?: string }[]>>
}
declare const chrome: { developerPrivate: DeveloperPrivate }

/** The browser's page of extensions, kept open in a tab of its own: it may do what no page of ours may. */
export interface ExtensionsPage {
  page: Page
  session: CDPSession
}

export async function openExtensionsPage(browser: Browser): Promise<ExtensionsPage> {
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await page.goto('chrome://extensions/')
  const session = await page.createCDPSession()
  await session.send('ServiceWorker.enable')
  return { page, session }
}

/** Grants an optional host; `permissions.request` for it then resolves true after a click, with no native question. */
export async function allowHost({ page }: ExtensionsPage, extensionId: string, pattern: string): Promise<void> {
  await page.evaluate((id, host) => chrome.developerPrivate.addHostPermission(id, host), extensionId, pattern)
}

/**
 * What a person would set on this page: the button pinned to the toolbar, and the errors of all the extension's parts kept, as a
 * developer sees them.
 */
export async function setUpExtension({ page }: ExtensionsPage, extensionId: string): Promise<void> {
  await page.evaluate(async id => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true, pinnedToToolbar: true })
  }, extensionId)
}

/** The errors kept so far, warnings left out, and every complaint about the manifest. */
export function keptErrors({ page }: ExtensionsPage, extensionId: string): Promise<string[]> {
  return page.evaluate(async id => {
    const info = await chrome.developerPrivate.getExtensionInfo(id)
    return [...info.manifestErrors, ...info.runtimeErrors.filter(error => error.severity === 'ERROR')].map(error => error.message)
  }, extensionId)
}

/** Stops every service worker. Nobody may be attached to one meanwhile: an attached worker does not come back. */
export const stopWorkers = ({ session }: ExtensionsPage) => session.send('ServiceWorker.stopAllWorkers')

export const startWorker = ({ session }: ExtensionsPage, extensionId: string) =>
  session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` })
