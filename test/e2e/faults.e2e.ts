import { describe, expect, it } from 'vitest'
import type { FaultInput } from '../sandbox/fault-schema.ts'
import { captureCurrentChat, openForm, saveForm } from '../support/flows/capture.ts'
import { pasteCatalogue } from '../support/flows/paste-catalogue.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'

const post = { method: 'POST', times: 1 } as const

/** Every way a create can go wrong without anybody's fault. */
const faults: [string, FaultInput][] = [
  ['a 500 before the commit', { kind: 'status', status: 500, at: 'before', ...post }],
  ['a 500 after the commit', { kind: 'status', status: 500, at: 'after', ...post }],
  ['a 502 after the commit', { kind: 'status', status: 502, at: 'after', ...post }],
  ['a 503 with Retry-After', { kind: 'status', status: 503, retryAfter: 1, ...post }],
  ['a 429 with Retry-After in seconds', { kind: 'status', status: 429, retryAfter: 1, ...post }],
  ['a 429 with Retry-After as a date', { kind: 'status', status: 429, retryAfter: 2, retryAfterAs: 'http-date', ...post }],
  ['a connection cut before the commit', { kind: 'drop', at: 'before', ...post }],
  ['a connection cut after the commit', { kind: 'drop', at: 'after', ...post }],
  ['a web page where JSON was due', { kind: 'html', ...post }],
  ['half a reply', { kind: 'truncated-json', ...post }],
  ['an empty reply', { kind: 'empty-body', ...post }],
  ['an answer that never comes', { kind: 'hold', at: 'after', ...post }],
]

describe('a CRM that fails', () => {
  const shop = openShop()

  it.each(faults)('with %s ends with the lead in it once', async (_name, fault) => {
    shop.crm.setFaults([fault])
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 4))
    await saveForm(popup)
    await popup.waitForText('In CRM')
    expect(shop.crm.leads()).toMatchObject([rowOf(4)])
    expect(shop.crm.leads()).toHaveLength(1)
  })

  it('because the token was revoked keeps the lead, says so, and goes on with a new token', async () => {
    shop.crm.setFaults([{ kind: 'status', status: 401, path: '/leads' }])
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 0))
    await saveForm(popup)
    await popup.waitForText('Queued')
    await popup.waitFor('button', 'New token')
    const options = await shop.driver.openExtensionPage('options.html#accounts')
    await options.click('button', 'Demo shop WedoCOD web 1.0 Paused: new token needed')
    await options.click('button', 'Replace')
    await options.fill('textbox', 'Token', shop.crm.token)
    // Not before: an account whose token works again may go on by itself
    shop.crm.setFaults([])
    await options.click('button', 'Save changes')
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(0)])
  })

  it('for one of three leads sends the other two and sets that one apart with its reason', async () => {
    await pasteCatalogue(shop.driver, [{ sku: 'GONE-1', name: 'Sac de plage', price: 9900 }], 'MAD')
    await shop.crm.stop()
    const bad = orderChat(1).chat
    const chats = [
      orderChat(0).chat,
      { ...bad, messages: bad.messages.map(m => ({ ...m, text: m.text.replace('ARG-50', 'GONE-1') })) },
      orderChat(2).chat,
    ]
    for (const chat of chats) await captureCurrentChat(shop.driver, await shop.driver.openAt(CHAT_ADDRESS, chatPage(chat)))
    await shop.crm.listen()
    expect(await waitForRows(shop.crm, 2)).toMatchObject([rowOf(0), rowOf(2)])
    const popup = await shop.driver.pressToolbarButton(await openOrder(shop.driver, 3))
    await popup.click('tab', 'Leads')
    await popup.waitForText('Needs a fix')
    expect(await popup.text()).toContain('GONE-1 is not accepted by the CRM')
    await popup.click('button', rowOf(1).full_name)
    // The CRM's own words stand in the receipt.
    await popup.waitForText('products.0.sku is invalid')
  })
})
