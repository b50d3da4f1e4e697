import { describe, expect, it } from 'vitest'
import { captureCurrentChat, openForm, readForm, saveForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openOrder, openShop, rowOf, setPatience } from './open-shop.ts'

describe('a chat becomes a lead in the CRM', () => {
  const shop = openShop()
  const posts = () => shop.crm.requests().filter(({ method }) => method === 'POST')

  it('by the toolbar button and one key', async () => {
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 1))
    expect(await readForm(popup)).toMatchObject({
      name: 'Youssef Amrani',
      phone: '06 61 22 33 11',
      city: 'Marrakech',
      address: '11 rue Ibn Toumart',
      lines: [{ name: 'Crème de nuit argan', quantity: '2', unitPrice: '149' }],
      deliveryFee: '35',
    })
    await popup.press('Enter')
    await popup.waitFor('button', 'New order')
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(1)])
  })

  it('three of them, captured while the CRM is down, in one request once the browser was killed and the CRM is back', async () => {
    await setPatience(shop.driver, { quarantine: 500 })
    await shop.crm.stop()
    for (const n of [0, 1, 2]) await captureCurrentChat(shop.driver, await openOrder(shop.driver, n))
    await shop.driver.kill()
    await shop.crm.listen()
    await shop.driver.start()
    const rows = await waitForRows(shop.crm, 3)
    expect(rows.map(({ full_name }) => full_name).toSorted()).toEqual([0, 1, 2].map(n => rowOf(n).full_name).toSorted())
    expect(rows).toMatchObject([rowOf(0), rowOf(1), rowOf(2)])
    expect(posts().map(({ rows }) => rows)).toEqual([3])
  })

  it('refused for an unknown SKU, is corrected, and goes', async () => {
    await shop.driver.openExtensionPage('options.html#catalogue').then(async options => {
      await options.fill('textbox', 'Paste from a sheet', 'GONE-1\tSac de plage\t99')
      await options.click('button', 'Preview')
      await options.click('button', 'Add 1 product')
      await options.waitFor('textbox', 'Name of GONE-1')
      await options.close()
    })
    const { chat } = orderChat(3)
    const messages = chat.messages.map(message => ({ ...message, text: message.text.replace('ARG-50', 'GONE-1') }))
    const tab = await shop.driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, messages }))
    const popup = await openForm(shop.driver, tab)
    await saveForm(popup)
    await popup.waitForText('Needs a fix')
    expect(shop.crm.leads()).toEqual([])
    await popup.click('button', 'Fix')
    await popup.waitFor('button', 'Remove Sac de plage')
    await popup.click('button', 'Remove Sac de plage')
    await popup.click('button', 'Add product')
    await popup.fill('combobox', 'Product name or SKU', 'nuit argan')
    await popup.press('Enter')
    await saveForm(popup)
    const [row] = await waitForRows(shop.crm, 1)
    expect(row).toMatchObject({ full_name: rowOf(3).full_name, products: [{ sku: 'ARG-50', quantity: 1, price: 149 }] })
    await popup.waitForText('In CRM')
  })

  it('once, though the worker was stopped in the middle of a request whose answer never came', async () => {
    shop.crm.setFaults([{ kind: 'hold', at: 'after', method: 'POST', times: 1 }])
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 0))
    await saveForm(popup)
    await waitForRows(shop.crm, 1)
    await shop.driver.stopWorker()
    await popup.close()
    const again = await shop.driver.pressToolbarButton(await openOrder(shop.driver, 1))
    await again.click('tab', 'Leads')
    await again.waitForText('In CRM')
    expect(shop.crm.leads()).toHaveLength(1)
    expect(posts()).toHaveLength(1)
  })
})
