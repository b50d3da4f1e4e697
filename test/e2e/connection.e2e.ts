import { describe, expect, it } from 'vitest'
import { demoTokens } from '../sandbox/tokens.ts'
import type { View } from '../support/driver.ts'
import { captureCurrentChat, openForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop, rowOf, setPatience } from './open-shop.ts'

declare const chrome: { storage: { local: { get(key: null): Promise<object> } } }

describe('the connection of an account', () => {
  const shop = openShop()

  /** Opens the form of the connected account. */
  async function openAccount(): Promise<View> {
    const options = await shop.driver.openExtensionPage('options.html#accounts')
    await options.click('button', 'Demo shop WedoCOD web 1.0 Connected')
    await options.waitFor('textbox', 'Web address')
    return options
  }

  async function tryToken(token: string): Promise<View> {
    const options = await openAccount()
    await options.click('button', 'Replace')
    await options.fill('textbox', 'Token', token)
    await options.click('button', 'Test connection')
    return options
  }

  it('tells a refused token from one that may not list', async () => {
    const refused = await tryToken('99|nobodyKnowsThisToken')
    await refused.waitForText('The token was refused. Paste a new one')
    const narrow = await tryToken(demoTokens.createOnly.token)
    await narrow.waitForText('It may not list leads')
    expect(await narrow.text()).toContain('The token is accepted')
  })

  it('says that nothing answers, or that something else does', async () => {
    const options = await openAccount()
    await options.fill('textbox', 'Web address', `${shop.crm.inspectUrl}/not-here`)
    await options.click('button', 'Test connection')
    await options.waitForText('it is not WedoCOD web 1.0')
    await shop.crm.stop()
    await options.fill('textbox', 'Web address', shop.crm.url)
    await options.click('button', 'Test connection')
    await options.waitForText('The address does not answer')
  })

  it('takes https only, but for this machine', async () => {
    const options = await openAccount()
    await options.fill('textbox', 'Web address', 'http://crm.example.com')
    await options.click('button', 'Save changes')
    await options.waitForText('Only https addresses')
  })

  it('keeps its token where no page, setting or message holds it', async () => {
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 0))
    await waitForRows(shop.crm, 1)
    const options = await openAccount()
    const secret = shop.crm.token
    const kept = await options.evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), { ...localStorage }]))
    expect(kept).not.toContain(secret)
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(secret)
    const inputs = await options.evaluate(() => [...document.querySelectorAll('input')].map(input => input.value))
    expect(inputs.join()).not.toContain(secret)
    const chat = await openOrder(shop.driver, 1)
    expect(await chat.evaluate(() => 'chrome' in window && 'storage' in (window.chrome as object))).toBe(false)
  })

  it('is not needed: without an account a lead stays on the device, and goes when it is given to one', async () => {
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 2))
    await popup.click('button', 'Account: Demo shop')
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await popup.waitFor('button', 'Account: On this device')
    await popup.click('button', 'Save')
    await popup.waitForText('On this device')
    expect(shop.crm.leads()).toEqual([])
    await popup.click('button', 'Account: On this device')
    await popup.press('ArrowUp')
    await popup.press('Enter')
    await popup.waitFor('button', 'Account: Demo shop')
    await popup.click('button', 'Send to Demo shop')
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(2)])
  })

  it('is not touched by a lead that was undone before it left', async () => {
    await setPatience(shop.driver, { undo: 30_000 })
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 3))
    await popup.press('Enter')
    await popup.waitFor('button', 'New order')
    await popup.click('button', 'Undo')
    await popup.waitFor('button', 'Save')
    expect(await popup.read('textbox', 'Name')).toBe(rowOf(3).full_name)
    await popup.click('tab', 'Leads')
    await popup.waitForText('Discarded')
    expect(shop.crm.requests().filter(({ method }) => method === 'POST')).toEqual([])
  })
})
