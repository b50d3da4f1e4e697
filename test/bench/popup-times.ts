import type { Driver, Role } from '../support/driver.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'

/** When a popup could be used, ms. A popup of a `watchedBuild`, whose own clock is this machine's as ours is. */
export interface PopupTimes {
  /** From the beginning of its document to the first frame after which its controls answer. */
  usable: number
  /** To the first frame that shows the form, filled. */
  filled: number
  /** From the press of the toolbar button to the same two moments. */
  clickToUsable: number
  clickToFilled: number
  /** From the press until the driver has found a control, its own work included. */
  clickToSeen: number
}

/** Presses the toolbar button on a chat and takes the times of the popup that opens; `control` is what the driver looks for. */
export async function popupTimes(driver: Driver, [role, name]: [Role, string]): Promise<PopupTimes> {
  const chat = await driver.openAt(CHAT_ADDRESS, chatPage(orderChat(1).chat))
  const pressed = performance.now()
  const popup = await driver.pressToolbarButton(chat)
  await popup.waitFor(role, name)
  const clickToSeen = performance.now() - pressed
  const { began, usable, filled } = await popup.evaluate(ownTimes)
  await popup.close()
  await chat.close()
  const opened = began - (performance.timeOrigin + pressed)
  return { usable, filled, clickToUsable: opened + usable, clickToFilled: opened + filled, clickToSeen }
}

interface Watched {
  popupWatch: { usable?: number; filled?: number }
}

/** Runs in the popup. `began`: ms since 1970. */
async function ownTimes(): Promise<{ began: number; usable: number; filled: number }> {
  for (;;) {
    const { usable, filled } = (window as unknown as Watched).popupWatch
    if (usable !== undefined && filled !== undefined) return { began: performance.timeOrigin, usable, filled }
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
