import type { Driver, Role } from '../support/driver.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'

/** From the press of the toolbar button until a control of the popup can be used, ms; what the driver takes is in it. */
export async function timeTo(driver: Driver, role: Role, name: string): Promise<number> {
  const chat = await driver.openAt(CHAT_ADDRESS, chatPage(orderChat(1).chat))
  const pressed = performance.now()
  const popup = await driver.pressToolbarButton(chat)
  await popup.waitFor(role, name)
  const took = performance.now() - pressed
  await popup.close()
  await chat.close()
  return took
}
