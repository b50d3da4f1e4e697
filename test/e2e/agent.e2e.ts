import { describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../sandbox/start-sandbox.ts'
import type { View } from '../support/driver.ts'
import { captureCurrentChat, openLeads } from '../support/flows/capture.ts'
import { typeKeys } from '../support/flows/type-keys.ts'
import { waitForRows, waitForStatus } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop, setPatience } from './open-shop.ts'

/** Tomorrow at ten o'clock of this machine, as the CRM stores a moment. */
function tomorrowAtTen(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 10).getTime()
}

/** A row that another device sent. */
async function createElsewhere(crm: RunningSandbox, lead: { full_name: string; phone: string }): Promise<void> {
  const answer = await fetch(`${crm.url}/api/web/1.0/leads`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${crm.token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ leads: [{ ...lead, products: [{ sku: 'ARG-50', quantity: 1, price: 149 }] }] }),
  })
  if (answer.status !== 201) throw new Error(`The CRM answered ${answer.status}: ${await answer.text()}`)
}

/** Lets an hour pass since the CRM showed what is kept of it. */
async function anHourLater(page: View): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('leadclip')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const tx = opening.result.transaction('remotes', 'readwrite')
          const rows = tx.objectStore('remotes').openCursor()
          rows.onsuccess = () => {
            rows.result?.update({ ...rows.result.value, seenAt: rows.result.value.seenAt - 3_600_000 })
            rows.result?.continue()
          }
          tx.onabort = () => reject(tx.error)
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
}

/** Another device sets a status. */
async function setElsewhere(crm: RunningSandbox, reference: string | undefined, status: string): Promise<void> {
  const answer = await fetch(`${crm.url}/api/web/1.0/leads`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${crm.token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ leads: [{ reference, status }] }),
  })
  if (!answer.ok) throw new Error(`The CRM answered ${answer.status}: ${await answer.text()}`)
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

  it('finds a lead that was captured elsewhere, and confirms it without a mouse', async () => {
    await createElsewhere(shop.crm, { full_name: 'Nour Alaoui', phone: '+212677889900' })
    const popup = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await popup.waitForText('Nour Alaoui')
    await popup.press('/')
    await typeKeys(popup, '889900')
    await popup.waitForText('1 lead found')
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await popup.waitFor('button', 'Confirmed')
    await popup.press('c')
    await waitForStatus(shop.crm, 'Nour Alaoui', 'confirmed')
    expect(puts()).toHaveLength(1)
  })

  it('sets a status on what the list showed an hour ago while the CRM is down: what somebody else set since is not written over, and is told', async () => {
    await createElsewhere(shop.crm, { full_name: 'Nour Alaoui', phone: '+212677889900' })
    const popup = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await popup.waitForText('Nour Alaoui')
    await setElsewhere(shop.crm, shop.crm.leads()[0]?.reference, 'confirmed')
    await shop.crm.stop()
    await anHourLater(popup)
    await popup.click('button', 'Nour Alaoui')
    await popup.click('button', 'Cancelled')
    await popup.waitForText('queued here')
    await shop.crm.listen()
    await popup.waitForText('Somebody set it to')
    expect(shop.crm.leads().map(({ status }) => status)).toEqual(['confirmed'])
    expect(puts()).toHaveLength(1)
  })

  it('takes a status back inside its undo window: the CRM never hears of it', async () => {
    await setPatience(shop.driver, { undo: 60_000 })
    await createElsewhere(shop.crm, { full_name: 'Nour Alaoui', phone: '+212677889900' })
    const popup = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await popup.click('button', 'Nour Alaoui')
    await popup.waitForText('149 MAD')
    await popup.click('button', 'Cancelled')
    await popup.waitForText('queued here')
    await popup.click('button', 'Undo')
    await popup.waitForText('New')
    expect(await popup.text()).not.toContain('queued here')
    expect(puts()).toEqual([])
  })

  it('deletes a lead in the CRM, and it leaves the list', async () => {
    await createElsewhere(shop.crm, { full_name: 'Nour Alaoui', phone: '+212677889900' })
    const popup = await openLeads(shop.driver, await openOrder(shop.driver, 0))
    await popup.click('button', 'Nour Alaoui')
    await popup.waitForText('149 MAD')
    await popup.click('button', 'Delete in CRM')
    await popup.waitForText('No leads yet')
    expect(shop.crm.leads()).toEqual([])
  })
})
