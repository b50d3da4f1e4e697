import { describe, expect, it, vi } from 'vitest'
import { captureCurrentChat, openLeads } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop, setPatience } from './open-shop.ts'

describe('an order that a browser sent twice, unseen', () => {
  const shop = openShop()

  /** The same bytes once more, as a browser sends them whose connection broke: the first answer was a good one. */
  async function resend(): Promise<void> {
    const sent = shop.crm.requests().find(({ method, rows }) => method === 'POST' && rows > 0)
    const answer = await fetch(`${shop.crm.url}${sent?.path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${shop.crm.token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(sent?.body),
    })
    if (answer.status !== 201) throw new Error(`The CRM answered ${answer.status}: ${await answer.text()}`)
  }

  it('is found without anybody looking, and put right by one click', async () => {
    await setPatience(shop.driver, { audit: 2_000 })
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 1))
    await waitForRows(shop.crm, 1)
    await resend()
    const opened = () => shop.crm.requests().filter(({ path }) => path.endsWith('/show')).length
    await vi.waitUntil(() => opened() === 2, { timeout: 45_000 })
    const popup = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await popup.waitForText('Twice in the CRM')
    const needsYou = (await popup.names('button')).find(name => name.startsWith('Needs you'))
    expect(needsYou).toBe('Needs you 1')
    await popup.click('button', 'Needs you 1')
    await popup.waitForText('1 lead found')
    await popup.click('button', 'Youssef Amrani')
    await popup.click('button', 'Delete the extra row')
    await popup.waitForText('Nothing needs you')
    const [row, ...others] = shop.crm.leads()
    expect(row?.full_name).toBe('Youssef Amrani')
    expect(others).toEqual([])
  })
})
