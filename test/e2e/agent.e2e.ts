import { describe, expect, it } from 'vitest'
import type { Driver, View } from '../support/driver.ts'
import { captureCurrentChat } from '../support/flows/capture.ts'
import { waitForRows, waitForStatus } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop } from './open-shop.ts'

/** Tomorrow at ten o'clock of this machine, as the CRM stores a moment. */
function tomorrowAtTen(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 10).getTime()
}

async function openLeads(driver: Driver, chat: View): Promise<View> {
  const popup = await driver.pressToolbarButton(chat)
  await popup.click('tab', 'Leads')
  await popup.waitFor('searchbox', 'Search leads')
  return popup
}

describe('an agent', () => {
  const shop = openShop()
  const puts = () => shop.crm.requests().filter(({ method }) => method === 'PUT')

  it('finds a lead by the last digits of its number and puts it off while the CRM is down: the status is there once it is up, once', async () => {
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 1))
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 2))
    await waitForRows(shop.crm, 2)
    await shop.crm.stop()
    const popup = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await popup.fill('searchbox', 'Search leads', '3311')
    await popup.waitForText('1 lead found')
    await popup.click('button', 'Youssef Amrani')
    await popup.click('button', 'Call later')
    await popup.click('button', 'Tomorrow 10:00')
    await popup.waitForText('queued here')
    await popup.close()
    await shop.crm.listen()
    const again = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await again.fill('searchbox', 'Search leads', '3311')
    await again.waitForText('1 lead found')
    await again.waitForText('LD-0')
    const row = await waitForStatus(shop.crm, 'Youssef Amrani', 'call_later')
    expect(Date.parse(String(row.action_date))).toBe(tomorrowAtTen())
    expect(shop.crm.leads()).toHaveLength(2)
    expect(puts().filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
