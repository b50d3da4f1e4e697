import type { Driver } from '../support/driver.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'

/** From the press of the toolbar button until the popup's Save button can be pressed, ms; what the driver takes is in it. */
export async function timeToSave(driver: Driver): Promise<number> {
  const chat = await driver.openAt(CHAT_ADDRESS, chatPage(orderChat(1).chat))
  const pressed = performance.now()
  const popup = await driver.pressToolbarButton(chat)
  await popup.waitFor('button', 'Save')
  const took = performance.now() - pressed
  await popup.close()
  await chat.close()
  return took
}
