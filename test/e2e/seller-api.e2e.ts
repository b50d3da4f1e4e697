import { beforeEach, describe, expect, it } from 'vitest'
import { addAccount } from '../support/flows/add-account.ts'
import { captureCurrentChat } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'

/** The nth order as the seller API holds it: priced by the line. */
const sellerRow = (n: number) => {
  const { products, ...row } = rowOf(n)
  return {
    ...row,
    surface: 'wedocod-seller',
    products: products.map(({ sku, quantity, price }) => ({ sku, quantity, total: quantity * price })),
  }
}

describe('an account of the seller API', () => {
  const shop = openShop()
  beforeEach(() =>
    addAccount(shop.driver, {
      name: 'Riad Parfums',
      crm: 'WedoCOD seller',
      baseUrl: `${shop.crm.url}/seller`,
      token: shop.crm.token,
      country: 'Morocco +212',
      deliveryFee: '35',
    }),
  )

  async function fetchCatalogue(): Promise<void> {
    const options = await shop.driver.openExtensionPage('options.html#catalogue')
    await options.click('button', 'Fetch from WedoCOD seller')
    await options.click('button', 'Add 12 products')
    await options.waitFor('textbox', 'Name of ARG-50')
    await options.close()
  }

  it('brings its catalogue along, takes orders by the line and says under which reference each stands', async () => {
    await fetchCatalogue()
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 1))
    expect(await waitForRows(shop.crm, 1)).toMatchObject([sellerRow(1)])
    const popup = await shop.driver.pressToolbarButton(await openOrder(shop.driver, 0))
    await popup.click('tab', 'Leads')
    await popup.waitForText('LED-00001')
  })

  it('gets each order once, though an answer is lost and the order written after it', async () => {
    await fetchCatalogue()
    shop.crm.setFaults([{ kind: 'late-commit', ms: 300, answer: 'never', method: 'POST', times: 1 }])
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 0))
    await waitForRows(shop.crm, 1)
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 2))
    expect(await waitForRows(shop.crm, 2)).toMatchObject([sellerRow(0), sellerRow(2)])
  })
})
