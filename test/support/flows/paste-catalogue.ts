import type { CatalogueItem } from '../../../lib/lead/catalogue.ts'
import { amountText } from '../../../lib/lead/money.ts'
import type { Driver } from '../driver.ts'

/** The articles as cells copied out of a sheet: one line each, parted by tabs. */
const asSheet = (items: readonly CatalogueItem[], currency: string) =>
  items.map(({ sku, name, price }) => [sku, name, price === null ? '' : amountText(price, currency)].join('\t')).join('\n')

/** Fills the chosen account's catalogue by pasting a sheet into the options page. Prices are minor units of `currency`. */
export async function pasteCatalogue(driver: Driver, items: readonly CatalogueItem[], currency: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html#catalogue')
  await options.fill('textbox', 'Paste from a sheet', asSheet(items, currency))
  await options.click('button', 'Preview')
  await options.click('button', items.length === 1 ? 'Add 1 product' : `Add ${items.length} products`)
  for (const { sku } of items.slice(0, 1)) await options.waitFor('textbox', `Name of ${sku}`)
  await options.close()
}
