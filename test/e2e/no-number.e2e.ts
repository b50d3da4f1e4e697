import { describe, expect, it } from 'vitest'
import { openForm, saveForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { type Chat, chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openShop } from './open-shop.ts'

describe('an order without a number', () => {
  const shop = openShop()
  const show = (chat: Chat) => shop.driver.openAt(CHAT_ADDRESS, chatPage(chat))
  const { chat, expected } = orderChat(4)
  const order = chat.messages.map(({ from, text }) => ({ from, text: text.replace(/\nTéléphone : \d+/, '') }))

  it('stays on this device, and goes once when the chat says the number', async () => {
    const popup = await openForm(shop.driver, await show({ ...chat, messages: order }))
    expect(await popup.read('textbox', 'Phone')).toBe('')
    await popup.waitForText('No number yet: saved on this device, sent when you add it')
    await popup.waitFor('button', 'Copy a line that asks for the number')
    await saveForm(popup)
    await popup.waitForText('Phone needed')
    await popup.close()

    const number = { from: 'customer' as const, text: `mon numéro ${expected.phone.replace('+212', '0')}` }
    const again = await openForm(shop.driver, await show({ ...chat, messages: [...order, number] }))
    await again.waitForText('The number of this lead is there now')
    expect(await again.read('textbox', 'Phone')).toBe('06 61 22 33 14')
    expect(shop.crm.leads()).toEqual([])
    await saveForm(again)
    await again.waitForText('In CRM')
    expect(await waitForRows(shop.crm, 1)).toMatchObject([expected])
    await again.close()

    const after = await shop.driver.pressToolbarButton(await show({ ...chat, messages: [...order, number] }))
    await after.waitFor('button', 'Read everything')
    await after.click('tab', 'Leads')
    await after.waitFor('button', expected.full_name)
    expect(shop.crm.leads()).toHaveLength(1)
  })

  it('is given its number by hand', async () => {
    const popup = await openForm(shop.driver, await show({ ...chat, messages: order }))
    await saveForm(popup)
    await popup.click('button', 'Add number')
    await popup.fill('textbox', 'Phone', '0661223314')
    await saveForm(popup)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([expected])
  })

  it('is kept by the handle of a customer who gave no name either, until both are there', async () => {
    const bare = order.map(({ from, text }) => ({ from, text: text.replace(/\nNom : .+/, '') }))
    const popup = await openForm(shop.driver, await show({ title: '@hicham.22', messages: bare }))
    expect(await popup.read('textbox', 'Name')).toBe('')
    await saveForm(popup)
    await popup.waitFor('button', '@hicham.22')
    await popup.close()
    const both = { from: 'customer' as const, text: `Nom : ${expected.full_name}\nTéléphone : 0661223314` }
    const again = await openForm(shop.driver, await show({ title: '@hicham.22', messages: [...bare, both] }))
    await saveForm(again)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([expected])
  })

  it('belongs to the same chat when its title was a number and is a name', async () => {
    const unsaved = await openForm(shop.driver, await show({ title: '+212 661-223314', messages: order }))
    await unsaved.fill('textbox', 'Name', expected.full_name)
    await saveForm(unsaved)
    await waitForRows(shop.crm, 1)
    await unsaved.close()
    const saved = await shop.driver.pressToolbarButton(await show({ title: expected.full_name, messages: order }))
    await saved.waitFor('button', 'Read everything')
    expect(shop.crm.leads()).toHaveLength(1)
  })
})
