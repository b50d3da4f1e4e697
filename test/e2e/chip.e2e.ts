import { describe, expect, it } from 'vitest'
import { whatsappPage } from '../pages/serve.ts'
import type { View } from '../support/driver.ts'
import { openForm, readForm, saveForm } from '../support/flows/capture.ts'
import { chooseLook } from '../support/flows/choose-look.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'
import { browserOfThisRun } from './open-suite.ts'

declare const chrome: { runtime: { reload(): void } }

/** Runs in the page: resolves when our element is there, or gone. */
async function untilChip(isThere: boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while ((document.querySelector('[data-leadclip-chip]') !== null) !== isThere) {
    if (Date.now() > deadline) throw new Error(`The button is ${isThere ? 'not there' : 'still there'}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Longer than a button must have been in sight before a press on it is taken for one that a person meant, ms. */
const AIMED = 800
const aim = (page: View) => page.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), AIMED)
const UNSEEN = 'Leadclip: Something hides this button: press Leadclip in the toolbar'

/** Firefox takes a script's ears along with its extension: the button hears no more. */
const OUTLIVED = browserOfThisRun() === 'chromium' ? 'Leadclip: Leadclip was updated: reload this page' : 'Leadclip: Capture'

/** Runs in the page: lays something over all of it that no press meets. */
function lure(): void {
  const cover = Object.assign(document.createElement('div'), { id: 'lure', popover: 'manual', textContent: 'Press here for your prize' })
  cover.setAttribute('style', 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none')
  document.body.append(cover)
  cover.showPopover()
}

/** Runs in the page: knows our element again. */
function mark(): void {
  Object.assign(window, { chipBefore: document.querySelector('[data-leadclip-chip]') })
}

const isSame = () => document.querySelector('[data-leadclip-chip]') === (window as { chipBefore?: Element | null }).chipBefore

/** Runs in the page: resolves when another element of ours is there. */
async function untilOther(): Promise<void> {
  const deadline = Date.now() + 20_000
  const before = (window as { chipBefore?: Element }).chipBefore
  const isOther = (now: Element | null) => now !== null && now !== before
  while (!isOther(document.querySelector('[data-leadclip-chip]'))) {
    if (Date.now() > deadline) throw new Error('The button is the same as before, or gone')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Runs in the page: where our element stands, and what it must keep clear of. */
function standing() {
  const box = (css: string) => {
    const { left, right, top, bottom } = (document.querySelector(css) as Element).getBoundingClientRect()
    return { left, right, top, bottom }
  }
  return {
    chip: box('[data-leadclip-chip]'),
    header: box('#main header'),
    title: box('#main header [data-testid$=chat-title]'),
    count: document.querySelectorAll('[data-leadclip-chip]').length,
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

  const openReplica = (name: string) => shop.driver.openAt(CHAT_ADDRESS, whatsappPage(name))

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
    await aim(chat)
    const form = await shop.driver.openedBy(() => chat.click('button', 'Leadclip: Capture'))
    await form.waitFor('button', 'Save')
    expect(await readForm(form)).toMatchObject({ name: 'Youssef Amrani', city: 'Marrakech' })
    await saveForm(form)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(1)])
    await chat.waitFor('button', 'Leadclip: Captured')
  })

  it('opens nothing for a press that was lured onto it, and says so to whoever can read it', async () => {
    await switchOn()
    const chat = await openOrder(shop.driver, 1)
    await chat.waitFor('button', 'Leadclip: Capture')
    await chat.evaluate(lure)
    await aim(chat)
    await chat.click('button', 'Leadclip: Capture')
    await chat.waitFor('button', UNSEEN)
    await chat.evaluate(() => document.getElementById('lure')?.remove())
    await aim(chat)
    const form = await shop.driver.openedBy(() => chat.click('button', UNSEEN))
    await form.waitFor('button', 'Save')
  })

  it('stands at the end of a header that is written from right to left, whole', async () => {
    await switchOn().then(options => chooseLook(options, { language: 'ar', theme: 'light' }))
    const chat = await openReplica('2026-06-ar')
    await chat.waitFor('button', 'Leadclip: التقاط')
    const { chip, header, title } = await chat.evaluate(standing)
    expect(chip.left).toBeGreaterThanOrEqual(header.left)
    expect(chip.right).toBeLessThan(title.left)
    expect(chip.left - header.left).toBeLessThan(title.left - chip.right)
    expect([chip.top >= header.top, chip.bottom <= header.bottom]).toEqual([true, true])
    expect(chip.right - chip.left).toBeGreaterThan(60)
    await aim(chat)
    const form = await shop.driver.openedBy(() => chat.click('button', 'Leadclip: التقاط'))
    await form.waitFor('button', 'حفظ')
  })

  it('knows a contact that was saved under a name since, and its form makes no second lead', async () => {
    await switchOn()
    const { chat, expected } = orderChat(4)
    const show = (title: string) => shop.driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, title }))
    const unsaved = await openForm(shop.driver, await show('+212 661-223314'))
    await saveForm(unsaved)
    await waitForRows(shop.crm, 1)
    await unsaved.close()
    const saved = await show(expected.full_name)
    await saved.waitFor('button', 'Leadclip: Captured')
    await aim(saved)
    const form = await shop.driver.openedBy(() => saved.click('button', 'Leadclip: Captured'))
    await form.waitFor('button', 'Read everything')
    expect(await form.has('button', 'Save')).toBe(false)
    expect(shop.crm.leads()).toHaveLength(1)
  })

  it('gives way to the one of an updated extension', async () => {
    const options = await switchOn()
    const chat = await openReplica('2026-06-en')
    await chat.waitFor('button', 'Leadclip: Capture')
    await chat.evaluate(mark)
    await options.evaluate(() => void setTimeout(() => chrome.runtime.reload()))
    await chat.evaluate(untilOther)
    await chat.waitFor('button', 'Leadclip: Capture')
    await aim(chat)
    const form = await shop.driver.openedBy(() => chat.click('button', 'Leadclip: Capture'))
    await form.waitFor('button', 'Save')
    expect((await chat.evaluate(standing)).count).toBe(1)
    expect(chat.errors()).toEqual([])
  })

  it('that outlived its extension asks for the page to be loaded anew and stays where it is', async () => {
    await switchOn()
    const chat = await openReplica('2026-06-en')
    await chat.waitFor('button', 'Leadclip: Capture')
    await aim(chat)
    await shop.driver.reinstall()
    await chat.click('button', 'Leadclip: Capture')
    await chat.waitFor('button', OUTLIVED)
    await chat.evaluate(mark)
    await aim(chat)
    expect(await chat.evaluate(isSame)).toBe(true)
    expect(chat.errors()).toEqual([])
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
