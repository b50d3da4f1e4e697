import { setTimeout as pause } from 'node:timers/promises'
import type { Driver } from '../driver.ts'
import { PATIENCE } from '../patience.ts'

/** The id of a notification that offers to undo says until when. */
const UNDOABLE = /^lead:[1-9]/

/** Browsers tell nobody of notifications, so they are asked every 50 ms. Throws in time. */
async function until<T>(look: () => Promise<T | undefined>, awaited: string): Promise<T> {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    const seen = await look()
    if (seen !== undefined) return seen
    await pause(50)
  }
  throw new Error(`Waited in vain for ${awaited}`)
}

const undoable = async (driver: Driver) => (await driver.notifications()).filter(id => UNDOABLE.test(id))

/** The id of the notification that offers to undo, once there is one. */
export const waitForUndo = (driver: Driver): Promise<string> => until(async () => (await undoable(driver))[0], 'a notification with Undo')

/** Resolves once no notification offers to undo. */
export async function waitForNoUndo(driver: Driver): Promise<void> {
  await until(async () => ((await undoable(driver)).length === 0 ? true : undefined), 'the end of the notification with Undo')
}

/** Takes the lead back as a person would: by the notification's button, or in the window that a click on the notification opens. */
export async function undoByNotification(driver: Driver): Promise<void> {
  const id = await waitForUndo(driver)
  if (driver.notificationButtons) return driver.pressNotification(id)
  const list = await driver.openedBy(() => driver.pressNotification(id))
  await list.click('button', 'Undo')
  await list.waitFor('button', 'Save')
  await list.close()
}
