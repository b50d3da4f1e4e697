import { describe, expect, it } from 'vitest'
import type { View } from '../support/driver.ts'
import { readForm, saveForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'

/** Runs in the page: resolves when our element is there, or gone. */
async function untilChip(isThere: boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while ((document.querySelector('[data-leadclip-chip]') !== null) !== isThere) {
    if (Date.now() > deadline) throw new Error(`The button is ${isThere ? 'not there' : 'still there'}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe('the button in a chat', () => {
  const shop = openShop()
  const switchOn = async (): Promise<View> => {
    await shop.driver.allowHost(`${CHAT_ADDRESS}*`)
    const options = await shop.driver.openExtensionPage('options.html#sites')
    await options.click('switch', 'Button in the chats of WhatsApp')
    await options.waitForText('Not read yet')
    return options
  }

  it('is nowhere until it is switched on, comes into pages that are open then, and goes when it is switched off', async () => {
    const chat = await openOrder(shop.driver, 0)
    expect(await chat.evaluate(() => document.querySelector('[data-leadclip-chip]'))).toBeNull()
    // A page that is not in sight is left alone: the chat comes to the front again
    await switchOn().then(options => options.close())
    await chat.waitFor('button', 'Leadclip: Capture')
    const options = await shop.driver.openExtensionPage('options.html#sites')
    await options.click('switch', 'Button in the chats of WhatsApp')
    await chat.evaluate(untilChip, false)
  })

  it('opens the form with what the chat says, and says then that the contact was captured', async () => {
    await switchOn()
    const chat = await openOrder(shop.driver, 1)
    await chat.waitFor('button', 'Leadclip: Capture')
    // A press within half a second of its coming is none that a person meant
    await chat.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)))
    const form = await shop.driver.openedBy(() => chat.click('button', 'Leadclip: Capture'))
    await form.waitFor('button', 'Save')
    expect(await readForm(form)).toMatchObject({ name: 'Youssef Amrani', city: 'Marrakech' })
    await saveForm(form)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(1)])
    await chat.waitFor('button', 'Leadclip: Captured')
  })

  it('follows from chat to chat', async () => {
    await switchOn()
    const chat = await openOrder(shop.driver, 1)
    await chat.waitFor('button', 'Leadclip: Capture')
    await shop.driver.pressToolbarButton(chat).then(async popup => {
      await popup.waitFor('button', 'Save')
      await saveForm(popup)
      await popup.close()
    })
    await waitForRows(shop.crm, 1)
    await chat.waitFor('button', 'Leadclip: Captured')
    const show = (html: string) => {
      const next = new DOMParser().parseFromString(html, 'text/html')
      document.body.replaceChildren(...next.body.children)
    }
    await chat.evaluate(show, chatPage(orderChat(2).chat))
    await chat.waitFor('button', 'Leadclip: Capture')
    await chat.evaluate(show, chatPage(orderChat(1).chat))
    await chat.waitFor('button', 'Leadclip: Captured')
    await chat.evaluate(show, '<p>No chat is open</p>')
    await chat.evaluate(untilChip, false)
  })
})
