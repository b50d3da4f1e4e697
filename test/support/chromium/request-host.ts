import type { Browser } from 'puppeteer-core'

/**
 * Asks for an optional host as a click in one of the extension's pages would, and gets it when it was allowed before. A grant does
 * not outlive a restart with an extension installed this way, as it does for a user; this redoes it.
 */
export async function requestHost(browser: Browser, extensionId: string, pattern: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${extensionId}/options.html`)
  const session = await page.createCDPSession()
  const expression = `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`
  const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true, returnByValue: true })
  await page.close()
  if (result.value !== true) throw new Error(`The browser did not grant ${pattern}`)
}
