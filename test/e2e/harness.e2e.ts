import { describe, expect, it } from 'vitest'
import type { View } from '../support/driver.ts'
import { setOutboxPolicy } from '../support/flows/set-outbox-policy.ts'
import { openSuite } from './open-suite.ts'

declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> }
  storage: { local: { get(key: string): Promise<{ settings?: { outboxPolicy?: object } }> } }
}

/** The other specs lean on what the driver says it does; here it is held to it. */
describe('the driver', () => {
  const suite = openSuite()
  const readPolicy = async () => {
    const page = await suite.driver.openExtensionPage('options.html')
    return page.evaluate(async () => (await chrome.storage.local.get('settings')).settings?.outboxPolicy ?? null)
  }
  const backgrounds = (page: View) => page.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length)

  it('stops the background worker, and nothing wakes it by itself', async () => {
    const page = await suite.driver.openExtensionPage('options.html')
    await suite.driver.stopWorker()
    expect(await backgrounds(page)).toBe(0)
  })

  it('keeps the profile when the browser is killed and started again', async () => {
    await setOutboxPolicy(suite.driver, { undo: 7 })
    await suite.driver.kill()
    await suite.driver.start()
    expect(await readPolicy()).toEqual({ undo: 7 })
  })

  it('forgets everything when the extension is put in anew', async () => {
    await setOutboxPolicy(suite.driver, { undo: 7 })
    await suite.driver.reinstall()
    expect(await readPolicy()).toBeNull()
  })

  it('answers the given address and lets nothing else of the network through but loopback', async () => {
    const page = await suite.driver.openAt('https://web.whatsapp.com/', '<p>answered here</p>')
    expect(await page.text()).toBe('answered here')
    expect(await page.evaluate(() => fetch('https://web.whatsapp.com/other').catch(String))).toMatch(/^TypeError: /)
  })

  it('names the tab that a page of the extension can work on', async () => {
    const tab = await suite.driver.openAt('https://web.whatsapp.com/', '<p>a chat</p>')
    const other = await suite.driver.openExtensionPage('options.html')
    expect(await suite.driver.tabId(tab)).not.toBe(await suite.driver.tabId(other))
  })

  it('hears what a page of the extension writes to its console as an error, and what the browser does', async () => {
    const page = await suite.driver.openExtensionPage('options.html')
    await page.evaluate(() => {
      console.error('a word to the console')
      const script = document.createElement('script')
      script.text = '0'
      document.head.append(script)
    })
    const heard = async () => {
      await page.text()
      return page.errors().join('\n')
    }
    await expect.poll(heard).toMatch(/a word to the console[\s\S]*Content.Security.Policy/)
  })
})
