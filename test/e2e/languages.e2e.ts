import { describe, expect, it } from 'vitest'
import type { View } from '../support/driver.ts'
import { openForm } from '../support/flows/capture.ts'
import { openOrder, openShop } from './open-shop.ts'

describe('the language', () => {
  const shop = openShop()
  const page = (view: View) => view.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
  /** The words of each page that is open, right after the choice. */
  async function choose(options: View, list: string, language: string, words: string): Promise<void> {
    await options.choose(list, language)
    await options.waitForText(words)
  }

  it('is followed at once by every page that is open', async () => {
    const other = await shop.driver.openExtensionPage('options.html#privacy')
    const popup = await shop.driver.openExtensionPage('popup.html')
    await popup.waitForText('This page cannot be read')
    const options = await shop.driver.openExtensionPage('options.html#general')
    await choose(options, 'Language', 'Français', 'Délai d’annulation')
    await other.waitForText('Confidentialité')
    await popup.waitForText('Page illisible')
    await choose(options, 'Langue', 'العربية', 'مهلة التراجع')
    await other.waitForText('الخصوصية')
    await popup.waitForText('لا يمكن قراءة هذه الصفحة')
    expect(await Promise.all([options, other, popup].map(page))).toEqual([1, 2, 3].map(() => ['ar', 'rtl']))
  })

  it('does not turn numbers, prices and codes round', async () => {
    const options = await shop.driver.openExtensionPage('options.html#general')
    await choose(options, 'Language', 'العربية', 'مهلة التراجع')
    await options.close()
    const popup = await openForm(shop.driver, await openOrder(shop.driver, 1), 'حفظ')
    const directions = await popup.evaluate(() =>
      ['phone', 'lines.0.quantity', 'lines.0.unitPrice', 'deliveryFee'].map(path => {
        const place = document.querySelector(`[data-path="${path}"]`)
        return place && getComputedStyle(place).direction
      }),
    )
    expect(directions).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
    expect(popup.errors()).toEqual([])
  })
})
