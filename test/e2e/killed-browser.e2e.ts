import { describe, expect, it } from 'vitest'
import { openForm, saveForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop } from './open-shop.ts'

describe('a browser that is killed', () => {
  const shop = openShop()

  it('in the middle of a request leaves the lead in the CRM once', async () => {
    shop.crm.setFaults([{ kind: 'hold', at: 'after', method: 'POST', times: 1 }])
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 5))
    await saveForm(popup)
    await waitForRows(shop.crm, 1)
    await shop.driver.kill()
    await shop.driver.start()
    const again = await shop.driver.pressToolbarButton(await openOrder(shop.driver, 0))
    await again.click('tab', 'Leads')
    await again.waitForText('In CRM')
    expect(shop.crm.leads()).toHaveLength(1)
  })
})
