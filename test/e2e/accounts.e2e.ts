import { describe, expect, it } from 'vitest'
import { demoCatalogue } from '../sandbox/demo-catalogue.ts'
import { addAccount } from '../support/flows/add-account.ts'
import { openForm, saveForm } from '../support/flows/capture.ts'
import { pasteCatalogue } from '../support/flows/paste-catalogue.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { DEMO_CURRENCY } from '../support/journey/demo-shop.ts'
import { openSandbox } from './open-sandbox.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'

describe('with several accounts', () => {
  const shop = openShop()
  const other = openSandbox()
  const addOther = () =>
    addAccount(shop.driver, {
      name: 'Dar Cuir',
      baseUrl: other.crm.url,
      token: other.crm.token,
      country: 'Morocco +212',
      deliveryFee: '20',
    })

  it('the form says where the lead goes, and lets it go elsewhere', async () => {
    await addOther()
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 0))
    await popup.waitFor('button', 'Destination: Dar Cuir')
    expect(await popup.read('textbox', 'Delivery')).toBe('20')
    await popup.click('button', 'Destination: Dar Cuir')
    await popup.press('ArrowUp')
    await popup.press('Enter')
    await popup.waitFor('button', 'Destination: Demo shop')
    expect(await popup.read('textbox', 'Delivery')).toBe('35')
    await saveForm(popup)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(0)])
    expect(other.crm.leads()).toEqual([])
  })

  it('a lead stays with its account whatever is chosen after it', async () => {
    await addOther()
    await pasteCatalogue(shop.driver, demoCatalogue, DEMO_CURRENCY)
    await other.crm.stop()
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 1))
    await popup.click('button', 'Account: Dar Cuir')
    await popup.press('ArrowUp')
    await popup.press('Enter')
    await popup.waitFor('button', 'Destination: Demo shop')
    await popup.click('button', 'Destination: Demo shop')
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await popup.waitFor('button', 'Destination: Dar Cuir')
    await saveForm(popup)
    await popup.click('button', 'Account: Dar Cuir')
    await popup.press('ArrowUp')
    await popup.press('Enter')
    await popup.waitFor('button', 'Account: Demo shop')
    await other.crm.listen()
    expect(await waitForRows(other.crm, 1)).toMatchObject([rowOf(1)])
    expect(shop.crm.leads()).toEqual([])
  })
})
