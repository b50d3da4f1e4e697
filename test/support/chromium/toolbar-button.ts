import type { Browser, Page } from 'puppeteer-core'

/** Presses the real toolbar button on a tab and resolves with the popup it opens, once the popup's document is loaded. */
export async function pressToolbarButton(browser: Browser, extensionId: string, tab: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId)
  if (!extension) throw new Error('The extension is not installed')
  const open = new Set(browser.targets())
  await tab.bringToFront()
  await extension.triggerAction(tab)
  const address = `chrome-extension://${extensionId}/popup.html`
  const target = await browser.waitForTarget(one => !open.has(one) && one.url().startsWith(address), { timeout: 10_000 })
  const popup = await target.asPage()
  await popup.waitForFunction(() => document.readyState === 'complete')
  return popup
}
