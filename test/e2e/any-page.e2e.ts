import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openForm, readForm, saveForm } from '../support/flows/capture.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { openOrder, openShop, rowOf } from './open-shop.ts'

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } }

describe('beyond a chat', () => {
  const shop = openShop()

  it.each([
    ['a telephone link', '<h1>Salma Bennis</h1><p>Ville : Agadir</p><a href="tel:+212661223344">Appeler</a>'],
    ['a WhatsApp link', '<h1>Salma Bennis</h1><p>Ville : Agadir</p><a href="https://wa.me/212661223344">WhatsApp</a>'],
  ])('the number of %s is read on any page', async (_what, body) => {
    const page = await shop.driver.openAt('https://shop.example/contact', `<!doctype html><title>Contact</title>${body}`)
    const popup = await openForm(shop.driver, page)
    expect((await readForm(popup)).phone).toBe('06 61 22 33 44')
  })

  it('what was selected is all that is read', async () => {
    const text = 'Nom : Omar Lahlou\nTéléphone : 0661 55 66 77\nVille : Rabat\nAdresse : 3 rue Badr\n2 x SAV-NOIR'
    const html = `<!doctype html><title>Orders</title><p>Nom : Quelqu’un Autre, 0699887766</p><pre id="mine">${text}</pre>`
    const page = await shop.driver.openAt('https://shop.example/orders', html)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('mine') as HTMLElement))
    const popup = await openForm(shop.driver, page)
    expect(await readForm(popup)).toMatchObject({ name: 'Omar Lahlou', phone: '06 61 55 66 77', city: 'Rabat', lines: [{ quantity: '2' }] })
  })

  it('a second number and a note go along, and Ctrl+Enter saves from the note', async () => {
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 1))
    await popup.click('button', 'Add second phone')
    await popup.fill('textbox', 'Second phone', '0522 11 22 33')
    await popup.click('button', 'Add note')
    await popup.fill('textbox', 'Note', 'livrer le samedi')
    await popup.press('Control+Enter')
    await popup.waitFor('button', 'New order')
    const [row] = await waitForRows(shop.crm, 1)
    expect(row?.data).toContainEqual({ key: 'phone_2', value: '+212522112233' })
    expect(row?.data).toContainEqual({ key: 'note', value: 'livrer le samedi' })
  })

  it('the toolbar button counts what waits, and nothing once all is there', async () => {
    const options = await shop.driver.openExtensionPage('options.html')
    const badge = () => options.evaluate(() => chrome.action.getBadgeText({}))
    const shown = async (text: string) => {
      while ((await badge()) !== text) await pause(50)
    }
    await shop.crm.stop()
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 2))
    await saveForm(popup)
    await shown('1')
    await shop.crm.listen()
    expect(await waitForRows(shop.crm, 1)).toMatchObject([rowOf(2)])
    await shown('')
  })
})
