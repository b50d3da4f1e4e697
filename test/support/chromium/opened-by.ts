import type { Browser, Page } from 'puppeteer-core'
import { PATIENCE } from '../patience.ts'

/** The popup or window of the extension that comes up while `act` runs, once its document is loaded. */
export async function openedBy(browser: Browser, extensionId: string, act: () => Promise<void>): Promise<Page> {
  const open = new Set(browser.targets())
  const address = `chrome-extension://${extensionId}/popup.html`
  const coming = browser.waitForTarget(one => !open.has(one) && one.url().startsWith(address), { timeout: PATIENCE })
  const [target] = await Promise.all([coming, act()])
  const page = await target.asPage()
  await page.waitForFunction(() => document.readyState === 'complete')
  return page
}
