import type { Settings } from '../../../lib/settings/schema.ts'
import type { Driver } from '../driver.ts'

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: { settings: object }): Promise<void> } }
}

/** Overrides the outbox's patience, so that a test need not wait as long as a person may have to. No control exists for it. */
export async function setOutboxPolicy(driver: Driver, outboxPolicy: Settings['outboxPolicy']): Promise<void> {
  const page = await driver.openExtensionPage('options.html')
  await page.evaluate(async policy => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...settings, outboxPolicy: policy } })
  }, outboxPolicy)
  await page.close()
}
