import { describe, expect, it } from 'vitest'
import { captureCurrentChat } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop, setPatience } from './open-shop.ts'

/** Runs in a page of the extension: takes the database away, as a cleaner or a damaged disk does. */
function wipe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('leadclip')
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

describe('a database that is gone', () => {
  const shop = openShop()

  it('is said: how many leads went with it, and how many of them the CRM does not have; capture goes on', async () => {
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 0))
    await waitForRows(shop.crm, 1)
    await setPatience(shop.driver, { undo: 60_000 })
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 1))
    const page = await shop.driver.openExtensionPage('options.html')
    await page.evaluate(wipe)
    await page.close()
    await shop.driver.stopWorker()
    const chat = await openOrder(shop.driver, 2)
    const popup = await shop.driver.pressToolbarButton(chat)
    await popup.waitForText('storage lost 2 leads')
    expect(await popup.text()).toContain('1 of them was not in the CRM yet')
    await popup.click('button', 'Understood')
    await popup.click('button', 'Save')
    await popup.waitForText('is saved')
    await popup.close()
    const again = await shop.driver.pressToolbarButton(chat)
    await again.click('tab', 'Leads')
    await again.waitFor('searchbox', 'Search leads')
    expect(await again.text()).not.toContain('storage lost')
  })
})
