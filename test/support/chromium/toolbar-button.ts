import type { Browser, Page } from 'puppeteer-core'
import { openedBy } from './opened-by.ts'

/** Presses the real toolbar button on a tab and resolves with the popup it opens, once the popup's document is loaded. */
export async function pressToolbarButton(browser: Browser, extensionId: string, tab: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId)
  if (!extension) throw new Error('The extension is not installed')
  await tab.bringToFront()
  return openedBy(browser, extensionId, () => extension.triggerAction(tab))
}
