import type { RunningSandbox } from '../sandbox/start-sandbox.ts'
import type { Driver, View } from './driver.ts'
import { captureCurrentChat, openForm, saveForm } from './flows/capture.ts'
import { pasteCatalogue } from './flows/paste-catalogue.ts'
import { setOutboxPolicy } from './flows/set-outbox-policy.ts'
import { waitForRows } from './flows/wait-for-rows.ts'
import { CHAT_ADDRESS, connectDemoShop, DEMO_CURRENCY } from './journey/demo-shop.ts'
import { chatPage } from './pages/chat-page.ts'
import { orderChat } from './pages/order-chats.ts'

/** A page of the extension with something to see on it, in English. */
export interface Scene {
  name: string
  kind: 'popup' | 'options'
  open(): Promise<View>
}

/** What a picture is taken of, in the order in which it comes about: each scene builds on what the ones before it left. */
export function scenesOf(driver: Driver, crm: RunningSandbox, demoChat: string): Scene[] {
  const openOptions = async (page: string, ready: (view: View) => Promise<void>) => {
    const view = await driver.openExtensionPage(`options.html#${page}`)
    await ready(view)
    return view
  }
  const openDemo = async (n: number) => openForm(driver, await driver.openAt(`${CHAT_ADDRESS}#chat=${n}`, demoChat))
  const openOrder = (n: number, sku = 'ARG-50') => {
    const { chat } = orderChat(n)
    const messages = chat.messages.map(message => ({ ...message, text: message.text.replace('ARG-50', sku) }))
    return driver.openAt(CHAT_ADDRESS, chatPage({ ...chat, messages }))
  }
  return [
    { name: 'welcome', kind: 'options', open: () => openOptions('accounts', view => view.waitFor('button', 'Connect a CRM')) },
    {
      name: 'account',
      kind: 'options',
      async open() {
        await connectDemoShop(driver, crm)
        return openOptions('accounts', view => view.click('button', 'Demo shop WedoCOD web 1.0 Connected'))
      },
    },
    { name: 'catalogue', kind: 'options', open: () => openOptions('catalogue', view => view.waitFor('textbox', 'Name of ARG-50')) },
    { name: 'general', kind: 'options', open: () => openOptions('general', view => view.waitFor('heading', 'General')) },
    { name: 'sites', kind: 'options', open: () => openOptions('sites', view => view.waitFor('heading', 'Sites')) },
    { name: 'privacy', kind: 'options', open: () => openOptions('privacy', view => view.waitFor('heading', 'Privacy')) },
    { name: 'form', kind: 'popup', open: () => openDemo(1) },
    {
      name: 'problems',
      kind: 'popup',
      async open() {
        const popup = await openDemo(1)
        await popup.fill('textbox', 'Phone', '06 12')
        await popup.fill('textbox', 'Name', '')
        await popup.click('button', 'Save')
        return popup
      },
    },
    {
      name: 'empty',
      kind: 'popup',
      async open() {
        const popup = await driver.pressToolbarButton(await driver.openAt(CHAT_ADDRESS, chatPage({ title: 'Nadia', messages: [] })))
        await popup.waitForText('No order in this chat yet')
        return popup
      },
    },
    {
      name: 'saved',
      kind: 'popup',
      async open() {
        await setOutboxPolicy(driver, { undo: 0, pace: 0 })
        await captureCurrentChat(driver, await openOrder(0))
        await waitForRows(crm, 1)
        await pasteCatalogue(driver, [{ sku: 'GONE-1', name: 'Sac de plage', price: 9900 }], DEMO_CURRENCY)
        const refused = await openForm(driver, await openOrder(3, 'GONE-1'))
        await saveForm(refused)
        await refused.waitForText('Needs a fix')
        await refused.close()
        await setOutboxPolicy(driver, { undo: 60_000 })
        const popup = await openForm(driver, await openOrder(1))
        await saveForm(popup)
        return popup
      },
    },
    {
      name: 'leads',
      kind: 'popup',
      async open() {
        const popup = await openDemo(2)
        await popup.click('tab', 'Leads')
        await popup.waitForText('Needs a fix')
        return popup
      },
    },
    {
      name: 'lead',
      kind: 'popup',
      async open() {
        const popup = await openDemo(2)
        await popup.click('tab', 'Leads')
        await popup.click('button', 'Salma Bennis')
        return popup
      },
    },
    {
      name: 'fix',
      kind: 'popup',
      async open() {
        const popup = await openDemo(2)
        await popup.click('tab', 'Leads')
        await popup.click('button', 'Fix')
        await popup.waitFor('button', 'Save')
        return popup
      },
    },
  ]
}
