import type { Browser } from 'puppeteer-core'
import { PATIENCE } from '../patience.ts'
import { type ExtensionsPage, startWorker } from './extensions-page.ts'

/** A worker that has only just started knows neither `chrome` nor its own listeners. */
const STARTED = `(async () => { while (!globalThis.chrome?.alarms?.onAlarm.hasListeners()) await new Promise(go => setTimeout(go, 5)) })()`

/**
 * Evaluates an expression in the extension's worker, which is started for it, and lets go of the worker at once: while a
 * debugger is attached it neither sleeps nor restarts. Throws what the expression threw.
 */
export async function inWorker(browser: Browser, extensions: ExtensionsPage, id: string, expression: string): Promise<unknown> {
  await startWorker(extensions, id)
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`)
  const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && isOurs(target.url()), { timeout: PATIENCE })
  const session = await worker.createCDPSession()
  try {
    await session.send('Runtime.evaluate', { expression: STARTED, awaitPromise: true })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await session.detach()
  }
}

/** The tab in front. Without a permission for its host the extension sees its number but not its address. */
const ACTIVE_TAB = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(tabs => tabs[0])'

export const activeTabId = async (browser: Browser, extensions: ExtensionsPage, id: string) =>
  Number(await inWorker(browser, extensions, id, `${ACTIVE_TAB}.then(tab => tab.id)`))

/** Tells the listeners of the context menu that an item was chosen on the tab in front. */
export const dispatchMenuChoice = (browser: Browser, extensions: ExtensionsPage, id: string, choice: object) =>
  inWorker(
    browser,
    extensions,
    id,
    `${ACTIVE_TAB}.then(tab => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(choice)}, tab)).then(() => 0)`,
  )

/** Tells the listeners of the manifest's commands that one was pressed on the tab in front. */
export const dispatchShortcut = (browser: Browser, extensions: ExtensionsPage, id: string, command: string) =>
  inWorker(
    browser,
    extensions,
    id,
    `${ACTIVE_TAB}.then(tab => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab)).then(() => 0)`,
  )
