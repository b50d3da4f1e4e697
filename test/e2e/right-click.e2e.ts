import { describe, expect, it } from 'vitest'
import type { View } from '../support/driver.ts'
import { readForm } from '../support/flows/capture.ts'
import { undoByNotification, waitForNoUndo, waitForUndo } from '../support/flows/notification.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openShop, setPatience } from './open-shop.ts'

declare const chrome: { contextMenus: { update(id: string, change: object): Promise<void> } }

const ADDRESS = 'https://shop.example/orders'
/** Long enough to press Undo on a slow machine, ms. */
const TO_UNDO = 5_000

/** Each customer has a number of their own. */
const numbers: Record<string, string> = { 'Omar Lahlou': '0661 55 66 77', 'Samir Lahlou': '0661 55 66 88' }
const order = (name: string) => `Nom : ${name}\nTéléphone : ${numbers[name]}\nVille : Rabat\nAdresse : 3 rue Badr\n2 x SAV-NOIR`
const inLines = (text: string) => text.replace(/^.*$/gm, '<p>$&</p>')
const HALF = 'Nom : Nadia Berrada\nTéléphone : 0661 22 33 44\nVille : Agadir'

describe('a right-click or a shortcut', () => {
  const shop = openShop()

  /** A page of any site that may be read: what stands in for the click in the menu does not allow it as that click does, the toolbar button does. */
  async function openPage(html: string): Promise<View> {
    const page = await shop.driver.openAt(ADDRESS, `<!doctype html><title>Orders</title>${html}`)
    const popup = await shop.driver.pressToolbarButton(page)
    await popup.waitFor('button', 'Save')
    await popup.close()
    return page
  }

  async function openSelected(text: string): Promise<View> {
    const page = await openPage(`<p>Nom : Quelqu’un Autre, 0699887766</p><pre id="mine">${text}</pre>`)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('mine') as HTMLElement))
    return page
  }

  const rightClick = (page: View, choice: { selectionText?: string; linkUrl?: string } = {}) =>
    shop.driver.chooseFromMenu(page, { menuItemId: 'capture-lead', ...choice })
  const rightClickSelected = async (name: string) =>
    rightClick(await openSelected(order(name)), { selectionText: order(name).replaceAll('\n', ' ') })

  it('finds "Capture lead" in the context menu', async () => {
    const options = await shop.driver.openExtensionPage('options.html')
    // Only an item that is there can be changed.
    await options.evaluate(() => chrome.contextMenus.update('capture-lead', { visible: true }))
  })

  it('makes the selection a lead, which arrives once', async () => {
    await setPatience(shop.driver, { undo: 1_000 })
    await rightClickSelected('Omar Lahlou')
    await waitForUndo(shop.driver)
    expect(shop.crm.leads()).toEqual([])
    expect(await waitForRows(shop.crm, 1)).toMatchObject([{ full_name: 'Omar Lahlou', phone: '+212661556677', city: 'Rabat' }])
    await waitForNoUndo(shop.driver)
    // What goes after it would come after a second row of it.
    await rightClickSelected('Samir Lahlou')
    expect((await waitForRows(shop.crm, 2)).map(row => row.full_name)).toEqual(['Omar Lahlou', 'Samir Lahlou'])
    expect(await shop.driver.extensionErrors()).toEqual([])
  })

  it('that is undone through its notification never reaches the CRM', async () => {
    await setPatience(shop.driver, { undo: TO_UNDO })
    await rightClickSelected('Omar Lahlou')
    await waitForUndo(shop.driver)
    // The notification outlives the background that showed it.
    await shop.driver.stopWorker()
    await undoByNotification(shop.driver)
    await waitForNoUndo(shop.driver)
    // What is captured later is due later: once it is there, the first would be.
    await rightClickSelected('Samir Lahlou')
    expect(await waitForRows(shop.crm, 1)).toMatchObject([{ full_name: 'Samir Lahlou' }])
    expect(JSON.stringify(shop.crm.requests())).not.toContain('Omar Lahlou')
  })

  it('goes at once, and offers nothing, when there is no time to undo', async () => {
    await rightClickSelected('Omar Lahlou')
    expect(await waitForRows(shop.crm, 1)).toMatchObject([{ full_name: 'Omar Lahlou' }])
    expect(await shop.driver.notifications()).toHaveLength(1)
    await waitForNoUndo(shop.driver)
  })

  it('that comes twice makes one lead', async () => {
    await setPatience(shop.driver, { undo: 1_000 })
    const page = await openSelected(order('Omar Lahlou'))
    await rightClick(page)
    await rightClick(page)
    await rightClickSelected('Samir Lahlou')
    expect((await waitForRows(shop.crm, 2)).map(row => row.full_name)).toEqual(['Omar Lahlou', 'Samir Lahlou'])
  })

  it('opens the form, which asks, when the customer ordered a moment ago', async () => {
    await rightClickSelected('Omar Lahlou')
    await waitForRows(shop.crm, 1)
    const page = await openSelected(order('Omar Lahlou').replace('2 x', '3 x'))
    const form = await shop.driver.openedBy(() => rightClick(page))
    await form.waitFor('button', 'Add anyway')
    await form.close()
    expect(shop.crm.leads()).toHaveLength(1)
  })

  it('opens the form, filled, when something is missing', async () => {
    const page = await openSelected(HALF)
    const form = await shop.driver.openedBy(() => rightClick(page, { selectionText: HALF }))
    await form.waitFor('button', 'Save')
    expect(await readForm(form)).toMatchObject({ name: 'Nadia Berrada', phone: '06 61 22 33 44', city: 'Agadir', lines: [] })
    await form.close()
    expect(shop.crm.leads()).toEqual([])
  })

  it.each([
    ['a telephone link', 'tel:+212677889900'],
    ['a WhatsApp link', 'https://wa.me/212677889900'],
    ['a link that writes', 'https://api.whatsapp.com/send?phone=212677889900'],
  ])('on %s takes its number, and the rest from the page', async (_what, linkUrl) => {
    const page = await openPage(`<h1>Nadia Berrada</h1><p>Ville : Agadir, ou appelez 0661 22 33 44</p><a href="${linkUrl}">Nadia</a>`)
    const form = await shop.driver.openedBy(() => rightClick(page, { linkUrl }))
    await form.waitFor('button', 'Save')
    expect(await readForm(form)).toMatchObject({ phone: '06 77 88 99 00', city: 'Agadir' })
    await form.close()
  })

  it('on a page that the browser keeps closed takes the selected text', async () => {
    const page = await shop.driver.openExtensionPage('options.html')
    const form = await shop.driver.openedBy(() => rightClick(page, { selectionText: HALF }))
    await form.waitFor('button', 'Save')
    expect(await readForm(form)).toMatchObject({ name: 'Nadia Berrada', phone: '06 61 22 33 44' })
    await form.close()
  })

  it('by the keys alone captures the page without a form, or opens the form', async () => {
    await setPatience(shop.driver, { undo: 1_000 })
    await shop.driver.pressShortcut(await openPage(inLines(order('Omar Lahlou'))), 'quick-capture')
    await waitForUndo(shop.driver)
    expect(await waitForRows(shop.crm, 1)).toMatchObject([{ full_name: 'Omar Lahlou' }])
    const page = await openPage(inLines(HALF))
    const form = await shop.driver.openedBy(() => shop.driver.pressShortcut(page, 'quick-capture'))
    await form.waitFor('button', 'Save')
    expect(await readForm(form)).toMatchObject({ name: 'Nadia Berrada' })
    await form.close()
    expect(shop.crm.leads()).toHaveLength(1)
  })
})
