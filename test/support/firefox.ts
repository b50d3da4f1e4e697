import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver, MenuChoice, View } from './driver.ts'
import { allowHost, answerQuestions, forgetHosts, grantHost } from './firefox/allow-host.ts'
import { answerLocally, cutNetwork } from './firefox/answer-locally.ts'
import { errorsOf, keepErrors } from './firefox/errors.ts'
import { type Installed, installExtension, manifestErrors, stopBackground, uninstallExtension } from './firefox/extension.ts'
import { keepNotifications } from './firefox/keep-notifications.ts'
import { type Firefox, firefoxEnded, killFirefox, launchFirefox } from './firefox/launch.ts'
import {
  activeTabId,
  dispatchMenuChoice,
  dispatchShortcut,
  pressNotification,
  shownNotifications,
  triggerAction,
} from './firefox/listeners.ts'
import type { Marionette } from './firefox/marionette.ts'
import { closeOpened, openedBy } from './firefox/opened-by.ts'
import { bringToFront, closeTab, navigate, openTab } from './firefox/tab.ts'
import { firefoxView } from './firefox/view.ts'

export interface FirefoxOptions {
  /** The browser's program. */
  program: string
  /** Folder of the unpacked extension. */
  build: string
  headless: boolean
  /** When an event page that is idle ends, ms; Firefox's own half a minute when absent. */
  idle?: number
}

/** What one run of the browser has; a restart replaces it whole. */
interface Running {
  firefox: Firefox
  marionette: Marionette
  extension: Installed
}

/** Firefox on a new profile, with the extension installed. */
export async function openFirefox(options: FirefoxOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'leadclip-firefox-'))
  const driver = new FirefoxDriver(options, profile)
  await driver.start()
  return driver
}

class FirefoxDriver implements Driver {
  readonly #options: FirefoxOptions
  readonly profile: string
  /** Neither grants nor the extension itself outlive a restart when it is installed this way: both are made again. */
  readonly #hosts = new Set<string>()
  /** The browser's number of each view's tab. */
  readonly #tabs = new WeakMap<View, number>()
  readonly notificationButtons = false
  #running: Running | null = null

  constructor(options: FirefoxOptions, profile: string) {
    this.#options = options
    this.profile = profile
  }

  async start(): Promise<void> {
    const firefox = await launchFirefox({ ...this.#options, profile: this.profile })
    try {
      const { marionette } = firefox
      await cutNetwork(marionette)
      await keepErrors(marionette)
      await keepNotifications(marionette)
      await answerQuestions(marionette)
      const extension = await installExtension(marionette, this.#options.build)
      for (const host of this.#hosts) {
        await allowHost(marionette, host)
        await grantHost(marionette, extension, host)
      }
      this.#running = { firefox, marionette, extension }
    } catch (error) {
      await killFirefox(firefox.process)
      throw error
    }
  }

  async reinstall(): Promise<void> {
    const running = this.#now()
    this.#hosts.clear()
    await forgetHosts(running.marionette)
    await closeOpened(running.marionette, 'popups')
    await uninstallExtension(running.marionette, running.extension)
    running.extension = await installExtension(running.marionette, this.#options.build)
  }

  openAt(address: string, html?: string): Promise<View> {
    return this.#openTab(address, html)
  }

  openExtensionPage(path: string): Promise<View> {
    return this.#openTab(`moz-extension://${this.#now().extension.host}/${path}`)
  }

  async pressToolbarButton(tab: View): Promise<View> {
    const { marionette, extension } = this.#now()
    await bringToFront(marionette, this.#tabOf(tab))
    // Pressed while a popup is up, the button would close that.
    await closeOpened(marionette, 'popups')
    return this.openedBy(() => triggerAction(marionette, extension))
  }

  async tabId(tab: View): Promise<number> {
    const { marionette, extension } = this.#now()
    await bringToFront(marionette, this.#tabOf(tab))
    return activeTabId(marionette, extension)
  }

  async chooseFromMenu(tab: View, choice: MenuChoice): Promise<void> {
    const { marionette, extension } = this.#now()
    await bringToFront(marionette, this.#tabOf(tab))
    await dispatchMenuChoice(marionette, extension, { ...choice, pageUrl: tab.address() })
  }

  async pressShortcut(tab: View, command: string): Promise<void> {
    const { marionette, extension } = this.#now()
    await bringToFront(marionette, this.#tabOf(tab))
    await dispatchShortcut(marionette, extension, command)
  }

  async openedBy(act: () => Promise<void>): Promise<View> {
    const { marionette, extension } = this.#now()
    const browserId = await openedBy(marionette, extension.host, act)
    return firefoxView({ marionette, browserId }, { reach: async () => {}, close: () => closeOpened(marionette, browserId) })
  }

  notifications(): Promise<string[]> {
    const { marionette, extension } = this.#now()
    return shownNotifications(marionette, extension)
  }

  pressNotification(notification: string): Promise<void> {
    const { marionette, extension } = this.#now()
    return pressNotification(marionette, extension, notification)
  }

  async allowHost(pattern: string): Promise<void> {
    this.#hosts.add(pattern)
    await allowHost(this.#now().marionette, pattern)
  }

  stopWorker(): Promise<void> {
    const { marionette, extension } = this.#now()
    return stopBackground(marionette, extension)
  }

  async extensionErrors(): Promise<string[]> {
    const { marionette, extension } = this.#now()
    return [...(await manifestErrors(marionette, extension)), ...(await errorsOf(marionette, extension.host))]
  }

  async quit(): Promise<void> {
    // An extension that is installed for one run goes at its end, with all it stored.
    await this.stopWorker()
    await this.kill()
  }

  async kill(): Promise<void> {
    const { firefox, marionette } = this.#now()
    await killFirefox(firefox.process)
    marionette.close()
  }

  ended(): Promise<void> {
    return firefoxEnded(this.#now().firefox.process)
  }

  async close(): Promise<void> {
    await this.kill()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #now(): Running {
    if (!this.#running) throw new Error('The browser was never started')
    return this.#running
  }

  async #openTab(address: string, html?: string): Promise<View> {
    const { marionette } = this.#now()
    const browserId = await openTab(marionette)
    if (html !== undefined) await answerLocally(marionette, browserId, address, html)
    await navigate(marionette, browserId, address)
    const handling = { reach: () => bringToFront(marionette, browserId), close: () => closeTab(marionette, browserId) }
    const view = await firefoxView({ marionette, browserId }, handling)
    this.#tabs.set(view, browserId)
    return view
  }

  #tabOf(view: View): number {
    const browserId = this.#tabs.get(view)
    if (browserId === undefined) throw new Error('This view belongs to another browser')
    return browserId
  }
}
