import { describe, expect, it } from 'vitest'
import { captureCurrentChat, openForm, readForm, saveForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'

describe('what cannot be read or kept is said, and nothing is lost', () => {
  const shop = openShop()

  it('a page with a million nodes', async () => {
    const page = await shop.driver.openAt('https://shop.example/', '<title>Huge</title><p>Call 06 61 22 33 44</p><div id="all"></div>')
    await page.evaluate(() => {
      const all = document.getElementById('all') as HTMLElement
      for (let n = 0; n < 1_000; n += 1) {
        const part = document.createElement('div')
        part.innerHTML = '<i>x</i>'.repeat(1_000)
        all.append(part)
      }
    })
    const popup = await shop.driver.pressToolbarButton(page)
    await popup.waitForText('shop.example')
    expect(popup.errors()).toEqual([])
  })

  it('a message of 10 MB', async () => {
    const { chat } = orderChat(0)
    const messages = [...chat.messages, { from: 'customer', text: 'la '.repeat(3_500_000) } as const]
    const popup = await openForm(shop.driver, await shop.driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, messages })))
    expect(await readForm(popup)).toMatchObject({ name: rowOf(0).full_name, city: rowOf(0).city })
  })

  it('a chat without messages', async () => {
    const page = await shop.driver.openAt(CHAT_ADDRESS, chatPage({ title: 'Nadia', messages: [] }))
    const popup = await shop.driver.pressToolbarButton(page)
    await popup.waitForText('No order in this chat yet')
    await popup.click('button', 'Paste text')
    await popup.fill(
      'textbox',
      'Text of the order',
      'Nom : Salma Bennis\nTéléphone : 0661223344\nVille : Agadir\nAdresse : 4 rue Tarik\n2 x ARG-50',
    )
    await popup.click('button', 'Read this text')
    await popup.waitFor('button', 'Save')
    expect(await readForm(popup)).toMatchObject({ name: 'Salma Bennis', city: 'Agadir', lines: [{ quantity: '2' }] })
  })

  it("a page of the browser's own", async () => {
    const page = await shop.driver.openAt('about:about')
    const popup = await shop.driver.pressToolbarButton(page)
    await popup.waitForText('This page cannot be read')
    await popup.waitFor('textbox', 'Text of the order')
  })

  it('messages that were captured before are left out, and it says so', async () => {
    const { chat } = orderChat(2)
    await captureCurrentChat(shop.driver, await shop.driver.openAt(CHAT_ADDRESS, chatPage(chat)))
    const more = {
      from: 'customer',
      text: 'Nom : Salma Lahlou\nTéléphone : 0661998877\nVille : Fès\nAdresse : 9 rue Badr\n3 x ARG-50',
    } as const
    const page = await shop.driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, messages: [...chat.messages, more] }))
    const popup = await openForm(shop.driver, page)
    await popup.waitForText('1 message read, 3 older left out')
    expect(await readForm(popup)).toMatchObject({ name: 'Salma Lahlou', lines: [{ quantity: '3' }] })
  })

  it('a form that was left half done comes back as it was', async () => {
    const chat = await openOrder(shop.driver, 1)
    const popup = await openForm(shop.driver, chat)
    await popup.fill('textbox', 'Address', '77 avenue Hassan II')
    await popup.close()
    const again = await openForm(shop.driver, chat)
    expect((await readForm(again)).address).toBe('77 avenue Hassan II')
    await saveForm(again)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([{ address: '77 avenue Hassan II' }])
  })

  it('data of a newer Leadclip is left alone, and it says so', async () => {
    const options = await shop.driver.openExtensionPage('popup.html')
    await options.evaluate(async () => {
      await new Promise(resolve => {
        const opening = indexedDB.open('leadclip', 99)
        opening.onsuccess = () => {
          opening.result.close()
          resolve(null)
        }
      })
    })
    await options.close()
    const popup = await shop.driver.pressToolbarButton(await openOrder(shop.driver, 0))
    await popup.waitForText('newer')
  })
})
