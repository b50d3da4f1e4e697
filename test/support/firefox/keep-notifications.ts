import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'

interface Registrar {
  registerFactory(id: unknown, name: string, contract: string, factory: object): void
}
declare const Components: { manager: { QueryInterface(iid: unknown): Registrar } }
declare const Ci: { nsIComponentRegistrar: unknown }
declare const ChromeUtils: { generateQI(names: string[]): (iid: unknown) => unknown }
declare const Services: { uuid: { generateUUID(): unknown } }

/**
 * Stands in for the system that draws notifications. A headless browser has none, and says of each that it is gone as soon as it
 * is shown; with this one they stay until the extension clears them.
 */
export async function keepNotifications(marionette: Marionette): Promise<void> {
  await inBrowser(marionette, () => {
    const service = { QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']), showAlert: () => {}, closeAlert: () => {} }
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (iid: unknown) => service.QueryInterface(iid),
    }
    const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar)
    registrar.registerFactory(Services.uuid.generateUUID(), 'notifications that stay', '@mozilla.org/alerts-service;1', factory)
  })
}
