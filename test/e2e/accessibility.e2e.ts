import { describe, expect, it } from 'vitest'
import { demoCatalogue } from '../sandbox/demo-catalogue.ts'
import { audit } from '../support/audit.ts'
import type { View } from '../support/driver.ts'
import { addAccount } from '../support/flows/add-account.ts'
import { captureCurrentChat, openForm, saveForm } from '../support/flows/capture.ts'
import { chooseLook, looks } from '../support/flows/choose-look.ts'
import { pasteCatalogue } from '../support/flows/paste-catalogue.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS, DEMO_CURRENCY } from '../support/journey/demo-shop.ts'
import { chatPage } from '../support/pages/chat-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openOrder, openShop, setPatience } from './open-shop.ts'

/** Looks at a page in every language and theme; English and light again at the end. What is wrong, with where. */
async function auditEveryLook(view: View, what: string): Promise<string[]> {
  const wrong: string[] = []
  for (const look of looks) {
    await chooseLook(view, look)
    const found = await audit(view)
    wrong.push(...found.map(words => `${what}, ${look.language} ${look.theme}: ${words}`))
  }
  await chooseLook(view, { language: 'en', theme: 'light' })
  return wrong
}

describe('axe-core finds nothing', () => {
  const shop = openShop()

  it('in the form, what follows it, and the leads', async () => {
    await setPatience(shop.driver, { undo: 60_000 })
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 0))
    const wrong = await auditEveryLook(popup, 'the form')
    await popup.click('button', 'Account: Demo shop')
    wrong.push(...(await auditEveryLook(popup, 'the menu of accounts')))
    await popup.press('Escape')
    await popup.fill('textbox', 'Phone', '12')
    await popup.click('button', 'Remove Crème de nuit argan')
    await popup.click('button', 'Save')
    wrong.push(...(await auditEveryLook(popup, 'the form with what is missing')))
    await popup.click('button', 'Read the chat again')
    await popup.waitFor('button', 'Save')
    await popup.fill('textbox', 'Phone', '0661223344')
    await popup.click('button', 'Add product')
    await popup.fill('combobox', 'Product name or SKU', 'nuit argan')
    wrong.push(...(await auditEveryLook(popup, 'the catalogue in the form')))
    await popup.press('Enter')
    await saveForm(popup)
    wrong.push(...(await auditEveryLook(popup, 'the saved page')))
    await popup.click('tab', 'Leads')
    await popup.waitFor('button', 'Salma Bennis')
    await popup.click('button', 'Salma Bennis')
    wrong.push(...(await auditEveryLook(popup, 'the leads')))
    expect(wrong).toEqual([])
  })

  it('in an empty chat, and in a lead that the CRM refused', async () => {
    const quiet = await shop.driver.pressToolbarButton(await shop.driver.openAt(CHAT_ADDRESS, chatPage({ title: 'Nadia', messages: [] })))
    await quiet.waitForText('No order in this chat yet')
    const wrong = await auditEveryLook(quiet, 'an empty chat')
    await quiet.close()
    const { chat } = orderChat(3)
    const messages = chat.messages.map(message => ({ ...message, text: message.text.replace('ARG-50', 'GONE-1') }))
    const unknown = await openForm(shop.driver, await shop.driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, messages })))
    wrong.push(...(await auditEveryLook(unknown, 'an unknown product')))
    await unknown.close()
    await pasteCatalogue(shop.driver, [{ sku: 'GONE-1', name: 'Sac de plage', price: 9900 }], DEMO_CURRENCY)
    const popup = await openForm(shop.driver, await shop.driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, messages })))
    await saveForm(popup)
    await popup.waitForText('Needs a fix')
    wrong.push(...(await auditEveryLook(popup, 'a refused lead')))
    await popup.click('button', 'Fix')
    await popup.waitFor('button', 'Remove Sac de plage')
    wrong.push(...(await auditEveryLook(popup, 'a lead to fix')))
    expect(wrong).toEqual([])
  })

  it('in a lead of the CRM, and in a form that may go to several accounts', async () => {
    await addAccount(shop.driver, { name: 'Dar Cuir', baseUrl: shop.crm.url, token: shop.crm.token })
    await pasteCatalogue(shop.driver, demoCatalogue, DEMO_CURRENCY)
    await captureCurrentChat(shop.driver, await openOrder(shop.driver, 0))
    await waitForRows(shop.crm, 1)
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 1))
    await popup.click('button', 'Destination: Dar Cuir')
    const wrong = await auditEveryLook(popup, 'the menu of destinations')
    await popup.press('Escape')
    await popup.click('tab', 'Leads')
    await popup.click('button', 'Salma Bennis')
    await popup.waitFor('button', 'Confirmed')
    wrong.push(...(await auditEveryLook(popup, 'a lead of the CRM')))
    expect(wrong).toEqual([])
  })

  it('in the options', async () => {
    const options = await shop.driver.openExtensionPage('options.html#accounts')
    await options.click('button', 'Demo shop WedoCOD web 1.0 Connected')
    await options.fill('textbox', 'Web address', 'http://crm.example.com')
    await options.click('button', 'Save changes')
    const wrong = await auditEveryLook(options, 'an account')
    for (const page of ['Catalogue', 'General', 'Privacy']) {
      await options.click('link', page)
      await options.waitFor('heading', page)
      wrong.push(...(await auditEveryLook(options, page)))
    }
    await options.close()
    await shop.driver.reinstall()
    const fresh = await shop.driver.openExtensionPage('options.html')
    await fresh.waitFor('button', 'Connect a CRM')
    wrong.push(...(await auditEveryLook(fresh, 'the first run')))
    expect(wrong).toEqual([])
  })
})
