import { beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '../soak/desk.ts'
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

  it('takes 25 leads ten by ten, each of them at once, and tells the reference of every one', async () => {
    const desk = await openDesk(shop.driver)
    const riad = (await desk.ask('accounts')).at(-1) ?? ''
    const refs = await desk.ask('capture', { accounts: [riad], from: 1, count: 25, sku: 'ARG-50' })
    await desk.ask('poke', false)
    const rows = await waitForRows(shop.crm, 25)
    expect(rows.map(row => row.client_ref).toSorted()).toEqual(refs.toSorted())
    const posts = shop.crm.requests().filter(({ method }) => method === 'POST')
    expect(posts.map(({ rows: sent, status }) => [sent, status])).toEqual([
      [10, 201],
      [10, 201],
      [5, 201],
    ])
    const popup = await shop.driver.pressToolbarButton(await openOrder(shop.driver, 0))
    await popup.click('tab', 'Leads')
    for (const { reference } of rows) await popup.waitForText(reference)
    expect(await popup.text()).not.toContain('Sending')
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
