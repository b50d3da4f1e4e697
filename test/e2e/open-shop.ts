import { beforeEach } from 'vitest'
import type { Settings } from '../../lib/settings/schema.ts'
import type { Driver, View } from '../support/driver.ts'
import { setOutboxPolicy } from '../support/flows/set-outbox-policy.ts'
import { CHAT_ADDRESS, connectDemoShop } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { type ExpectedRow, orderChat } from '../support/pages/order-chats.ts'
import { openSandbox } from './open-sandbox.ts'
import { openSuite } from './open-suite.ts'

/** As patient as the default in kind, but quick: a lost answer is looked up after a second. */
const QUICK: Settings['outboxPolicy'] = {
  undo: 0,
  quarantine: 1_000,
  timeout: 4_000,
  backoff: 200,
  backoffCap: 1_000,
  pace: 0,
}

/** A browser and a CRM, and before each test a fresh install that is connected to it. */
export function openShop() {
  const suite = openSuite()
  const sandbox = openSandbox()
  beforeEach(async () => {
    await suite.driver.reinstall()
    await connectDemoShop(suite.driver, sandbox.crm)
    await setOutboxPolicy(suite.driver, QUICK)
  })
  return {
    get driver() {
      return suite.driver
    },
    get crm() {
      return sandbox.crm
    },
  }
}

/** Opens the nth invented order's chat at the real address. */
export function openOrder(driver: Driver, n: number): Promise<View> {
  return driver.openAt(CHAT_ADDRESS, chatPage(orderChat(n).chat))
}

/** The row that the nth order should become. */
export const rowOf = (n: number): ExpectedRow => orderChat(n).expected

/** Shortens or lengthens one of the outbox's times. */
export const setPatience = (driver: Driver, change: Settings['outboxPolicy']) => setOutboxPolicy(driver, { ...QUICK, ...change })
