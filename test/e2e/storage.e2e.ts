import { describe, expect, it } from 'vitest'
import { spoilDatabase } from '../support/database-files.ts'
import { captureCurrentChat } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { connectDemoShop } from '../support/journey/demo-shop.ts'
import { openOrder, openShop, setPatience } from './open-shop.ts'
import { browserOfThisRun } from './open-suite.ts'

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

describe('a database that cannot be read', () => {
  const shop = openShop()

  /** One lead in the CRM, one that waits; then the browser ends and cannot read them any more. Returns what mends that. */
  async function spoil(): Promise<() => Promise<void>> {
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 0))
    await waitForRows(shop.crm, 1)
    shop.crm.setFaults([{ kind: 'status', status: 503, at: 'before', method: 'POST' }])
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 1))
    await shop.driver.kill()
    const mend = await spoilDatabase(browserOfThisRun(), shop.driver.profile)
    await shop.driver.start()
    shop.crm.setFaults([])
    return mend
  }

  it('is set aside, which is said; capture goes on, and once the account is connected again, to the CRM', async () => {
    await spoil()
    const chat = await openOrder(shop.driver, 2)
    const popup = await shop.driver.pressToolbarButton(chat)
    await popup.waitForText('set aside, with 2 leads')
    expect(await popup.text()).toContain('Connect your account again')
    expect(await popup.text()).toContain('1 of them was not in the CRM yet')
    await popup.click('button', 'Look again')
    await popup.waitForText('still cannot be read')
    await popup.click('button', 'Understood')
    await popup.close()
    await connectDemoShop(shop.driver, shop.crm)
    await captureCurrentChat(shop.driver, chat)
    await waitForRows(shop.crm, 2)
  })

  it('is used again when it can be read and nothing was stored since; what waits in it goes, once', async () => {
    const mend = await spoil()
    const options = await shop.driver.openExtensionPage('options.html')
    await options.waitForText('set aside, with 2 leads')
    await shop.driver.kill()
    await mend()
    await shop.driver.start()
    const again = await shop.driver.openExtensionPage('options.html')
    await again.click('button', 'Look again')
    await again.waitForText('Each lead belongs to one account')
    await waitForRows(shop.crm, 2)
    const refs = shop.crm.leads().map(({ client_ref }) => client_ref)
    expect(new Set(refs).size).toBe(2)
  })
})
