import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { answerLocally } from './chromium/answer-locally.ts'
import { allowHost, type ExtensionsPage, keptErrors, openExtensionsPage, setUpExtension, stopWorkers } from './chromium/extensions-page.ts'
import { activeTabId, dispatchMenuChoice, dispatchShortcut } from './chromium/in-worker.ts'
import { killBrowser } from './chromium/kill.ts'
import { launchChromium } from './chromium/launch.ts'
import { pressNotificationButton, shownNotifications } from './chromium/notifications.ts'
import { openedBy } from './chromium/opened-by.ts'
import { requestHost } from './chromium/request-host.ts'
import { pressToolbarButton } from './chromium/toolbar-button.ts'
import { chromiumView } from './chromium/view.ts'
import type { Driver, MenuChoice, View } from './driver.ts'

export interface ChromiumOptions {
  /** The browser's program. */
  program: string
  /** Folder of the unpacked extension. */
  build: string
  headless: boolean
  /** Features of Chromium to switch on, by its own names. */
  features?: string[]
}

/** What one run of the browser has; a restart replaces it whole. */
interface Running {
  browser: Browser
  extensions: ExtensionsPage
  /** The extension's id: it follows from the folder, so it outlives restarts. */
  id: string
}

/** Chrome, Chromium or Edge on a new profile, with the extension installed. */
export async function openChromium(options: ChromiumOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'leadclip-chromium-'))
  const driver = new ChromiumDriver(options, profile)
  await driver.start()
  return driver
}

class ChromiumDriver implements Driver {
  readonly #options: ChromiumOptions
  readonly profile: string
  /** Grants do not outlive a restart with an extension installed this way: they are made again from here. */
  readonly #hosts = new Set<string>()
  readonly #pages = new WeakMap<View, Page>()
  readonly notificationButtons = true
  #running: Running | null = null

  constructor(options: ChromiumOptions, profile: string) {
    this.#options = options
    this.profile = profile
  }

  async start(): Promise<void> {
    const browser = await launchChromium({ ...this.#options, profile: this.profile })
    try {
      const extensions = await openExtensionsPage(browser)
      const id = await this.#install(browser, extensions)
      this.#running = { browser, extensions, id }
      for (const host of this.#hosts) await requestHost(browser, id, host)
    } catch (error) {
      await browser.close()
      throw error
    }
  }

  async reinstall(): Promise<void> {
    const { browser, extensions, id } = this.#now()
    this.#hosts.clear()
    await browser.uninstallExtension(id)
    await this.#install(browser, extensions)
  }

  openAt(address: string, html?: string): Promise<View> {
    return this.#openTab(address, page => answerLocally(page, address, html))
  }

  openExtensionPage(path: string): Promise<View> {
    return this.#openTab(`chrome-extension://${this.#now().id}/${path}`)
  }

  async pressToolbarButton(tab: View): Promise<View> {
    const { browser, id } = this.#now()
    return this.#show(await pressToolbarButton(browser, id, this.#pageOf(tab)))
  }

  async tabId(tab: View): Promise<number> {
    const { browser, extensions, id } = this.#now()
    await this.#pageOf(tab).bringToFront()
    return activeTabId(browser, extensions, id)
  }

  async chooseFromMenu(tab: View, choice: MenuChoice): Promise<void> {
    const { browser, extensions, id } = this.#now()
    await this.#pageOf(tab).bringToFront()
    await dispatchMenuChoice(browser, extensions, id, { ...choice, pageUrl: tab.address() })
  }

  async pressShortcut(tab: View, command: string): Promise<void> {
    const { browser, extensions, id } = this.#now()
    await this.#pageOf(tab).bringToFront()
    await dispatchShortcut(browser, extensions, id, command)
  }

  async openedBy(act: () => Promise<void>): Promise<View> {
    const { browser, id } = this.#now()
    return this.#show(await openedBy(browser, id, act))
  }

  notifications(): Promise<string[]> {
    const { browser, extensions, id } = this.#now()
    return shownNotifications(browser, extensions, id)
  }

  pressNotification(notification: string): Promise<void> {
    const { browser, extensions, id } = this.#now()
    return pressNotificationButton(browser, extensions, id, notification)
  }

  async allowHost(pattern: string): Promise<void> {
    const { extensions, id } = this.#now()
    this.#hosts.add(pattern)
    await allowHost(extensions, id, pattern)
  }

  stopWorker(): Promise<void> {
    return stopWorkers(this.#now().extensions)
  }

  extensionErrors(): Promise<string[]> {
    const { extensions, id } = this.#now()
    return keptErrors(extensions, id)
  }

  quit(): Promise<void> {
    return this.#now().browser.close()
  }

  kill(): Promise<void> {
    return killBrowser(this.#now().browser)
  }

  async ended(): Promise<void> {
    const { browser } = this.#now()
    if (browser.connected) await new Promise(resolve => browser.once('disconnected', resolve))
  }

  async close(): Promise<void> {
    const { browser } = this.#now()
    await browser.close().catch(() => killBrowser(browser))
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  async #install(browser: Browser, extensions: ExtensionsPage): Promise<string> {
    const id = await browser.installExtension(this.#options.build)
    await setUpExtension(extensions, id)
    for (const host of this.#hosts) await allowHost(extensions, id, host)
    return id
  }

  #now(): Running {
    if (!this.#running) throw new Error('The browser was never started')
    return this.#running
  }

  async #openTab(address: string, prepare?: (page: Page) => Promise<void>): Promise<View> {
    const page = await this.#now().browser.newPage()
    const view = this.#show(page)
    await prepare?.(page)
    await page.goto(address)
    return view
  }

  #show(page: Page): View {
    const view = chromiumView(page)
    this.#pages.set(view, page)
    return view
  }

  #pageOf(view: View): Page {
    const page = this.#pages.get(view)
    if (!page) throw new Error('This view belongs to another browser')
    return page
  }
}
