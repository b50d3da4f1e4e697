import type { Driver } from '../support/driver.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'

/** In milliseconds: from the press of the toolbar button to the filled form, and from Enter to "saved", which is said after the disk has it. */
export interface CaptureTimes {
  clickToForm: number
  enterToDurable: number
}

/** One capture of the nth order. `clickToForm` includes what the driver needs to see the popup. */
export async function captureTimes(driver: Driver, n: number): Promise<CaptureTimes> {
  const chat = await driver.openAt(CHAT_ADDRESS, chatPage(orderChat(n).chat))
  const pressed = performance.now()
  const popup = await driver.pressToolbarButton(chat)
  await popup.waitFor('button', 'Save')
  const clickToForm = performance.now() - pressed
  await popup.evaluate(watchSaving)
  await popup.press('Enter')
  await popup.waitFor('button', 'New order')
  const enterToDurable = await popup.evaluate(() => (window as unknown as Watched).savedAfter)
  await popup.close()
  await chat.close()
  return { clickToForm, enterToDurable }
}

interface Watched {
  savedAfter: number
}

/** Runs in the popup: takes the time from the key press until the form has given way. */
function watchSaving(): void {
  let pressed = 0
  addEventListener(
    'keydown',
    () => {
      pressed ||= performance.now()
    },
    { capture: true },
  )
  new MutationObserver((_, observer) => {
    if (document.querySelector('form.lead-form')) return
    observer.disconnect()
    ;(window as unknown as Watched).savedAfter = performance.now() - pressed
  }).observe(document.body, { childList: true, subtree: true })
}
