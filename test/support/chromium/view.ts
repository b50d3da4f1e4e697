import type { KeyInput, Page } from 'puppeteer-core'
import type { View } from '../driver.ts'
import { PATIENCE } from '../patience.ts'
import { byRole, clickControl, controlElement, controlNames } from './control.ts'
import { chooseOption, fillField, readControl } from './field.ts'
import { collectErrors } from './page-errors.ts'

async function pressKeys(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[]
  for (const name of names.slice(0, -1)) await page.keyboard.down(name)
  await page.keyboard.press(names.at(-1) ?? 'Enter')
  for (const name of names.slice(0, -1).reverse()) await page.keyboard.up(name)
}

async function waitForText(page: Page, words: string): Promise<void> {
  try {
    await page.waitForFunction(wanted => document.body.innerText.includes(wanted), { timeout: PATIENCE }, words)
  } catch (cause) {
    throw new Error(`Waited in vain for the words "${words}" on ${page.url()}`, { cause })
  }
}

function closing(page: Page): Promise<void> {
  if (page.isClosed()) return Promise.resolve()
  return new Promise(resolve => page.once('close', () => resolve()))
}

/** A puppeteer page as specs see it. */
export function chromiumView(page: Page): View {
  const errors = collectErrors(page)
  return {
    address: () => page.url(),
    click: (role, name) => clickControl(page, role, name),
    fill: (role, name, text) => fillField(page, role, name, text),
    choose: (name, option) => chooseOption(page, name, option),
    read: (role, name) => readControl(page, role, name),
    press: keys => pressKeys(page, keys),
    has: async (role, name) => (await page.$(byRole(role, name))) !== null,
    names: role => controlNames(page, role),
    waitFor: async (role, name) => void (await controlElement(page, role, name)),
    waitForText: words => waitForText(page, words),
    text: () => page.evaluate(() => document.body.innerText),
    evaluate: (run, ...args) => page.evaluate(run as never, ...args),
    errors: () => [...errors],
    async screenshot(path, size) {
      const clip = size && { x: 0, y: 0, ...size, scale: 2 }
      await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false, ...(clip && { clip }) })
    },
    close: () => page.close(),
    waitForClose: () => closing(page),
  }
}
