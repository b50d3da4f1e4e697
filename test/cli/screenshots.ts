import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '../../lib/i18n.ts'
import type { Settings } from '../../lib/settings/schema.ts'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import { buildForChrome } from '../support/build.ts'
import type { Driver } from '../support/driver.ts'
import { CHAT_ADDRESS, connectDemoShop } from '../support/journey/demo-shop.ts'
import { openDriver } from '../support/open-driver.ts'
import { repository } from '../support/repository.ts'

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: { settings: object }): Promise<void> } }
}

/** The popup of a headless browser is 510 high, whatever it asks for. */
const POPUP = { width: 380, height: 510 }
const PAGE = { width: 1280, height: 800 }
const folder = join(repository, '.tmp/screenshots')

/** Sets the language and the theme as the options page does. */
async function choose(driver: Driver, settings: Pick<Settings, 'language' | 'theme'>): Promise<void> {
  const page = await driver.openExtensionPage('options.html#accounts')
  await page.evaluate(async chosen => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...settings, ...chosen } })
  }, settings)
  await page.close()
}

/** The popup on the first demo chat, and the page of accounts, in one language and theme. */
async function shoot(driver: Driver, html: string, name: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html#accounts')
  await options.waitForText('Demo shop')
  await options.evaluate(() => document.querySelector<HTMLButtonElement>('.acc')?.click())
  await options.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await options.screenshot(join(folder, `options-${name}.png`), PAGE)
  await options.close()
  const chat = await driver.openAt(`${CHAT_ADDRESS}#chat=1`, html)
  await chat.screenshot(join(folder, 'chat.png'), PAGE)
  const popup = await driver.pressToolbarButton(chat)
  await popup.evaluate(fitted)
  await popup.screenshot(join(folder, `popup-${name}.png`), POPUP)
  await popup.close()
  await chat.close()
}

/** Runs in the popup: resolves when the form is there and fits its window. */
async function fitted(): Promise<void> {
  const isThere = () => document.querySelector('form.lead-form') && document.documentElement.classList.contains('short')
  while (!isThere()) await new Promise(resolve => requestAnimationFrame(resolve))
}

await mkdir(folder, { recursive: true })
await buildForChrome()
const crm = await startSandbox()
const driver = await openDriver('chromium', { headless: true })
try {
  await connectDemoShop(driver, crm)
  const html = await readFile(join(repository, 'test/pages/whatsapp/demo.html'), 'utf8')
  for (const language of LANGUAGES)
    for (const theme of ['light', 'dark'] as const) {
      await choose(driver, { language, theme })
      await shoot(driver, html, `${language}-${theme}`)
    }
  console.log(`Pictures in ${folder}`)
} finally {
  await driver.close()
  await crm.close()
}
