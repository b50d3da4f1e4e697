import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Conversation } from '../../lib/lead/conversation.ts'
import { hostilePages } from '../pages/hostile-pages.ts'
import { WHATSAPP_ADDRESS, whatsappPage } from '../pages/serve.ts'
import { bundle } from '../soak/bundle.ts'
import type { View } from '../support/driver.ts'
import { openSuite } from './open-suite.ts'

const folder = new URL('../pages/whatsapp/', import.meta.url)
const names = readdirSync(folder).flatMap(file => /^(.+)\.expected\.json$/.exec(file)?.[1] ?? [])
const expectedOf = (name: string): Conversation => JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'))
const BLANK = '<!doctype html><html lang="fr"><head><title>WhatsApp</title></head><body></body></html>'

/** To make a million elements takes a browser seven seconds: one such page stands for the six, which the bench reads all. */
const tried = Object.entries(hostilePages).filter(([name]) => !name.startsWith('a million') || name === 'a million rows')

/** The product's own reader where boxes have sizes and fields of forms take names. */
describe('in a real browser', () => {
  const suite = openSuite()
  let code = ''
  beforeAll(async () => {
    code = await bundle('../bench/in-page/install-reading.ts')
  })

  async function read(page: View): Promise<Conversation | undefined> {
    await page.evaluate(new Function(code) as () => void)
    return page.evaluate(() => window.readThisPage?.())
  }

  it.each(names)('the replica %s is read as it is written beside it', async name => {
    const page = await suite.driver.openAt(WHATSAPP_ADDRESS, whatsappPage(name))
    await page.evaluate(() => {
      const marked = document.getElementById('marked')
      if (marked) getSelection()?.selectAllChildren(marked)
    })
    const conversation = await read(page)
    await page.close()
    const expected = expectedOf(name)
    expect(conversation && { ...conversation, readAt: expected.readAt }).toEqual(expected)
  })

  it.each(tried)('a page with %s is read without a number', async (_, make) => {
    const page = await suite.driver.openAt(WHATSAPP_ADDRESS, BLANK)
    await page.evaluate(new Function(`(${make})(document)`) as () => void)
    const conversation = await read(page)
    await page.close()
    expect(conversation).toMatchObject({ site: 'whatsapp', contact: { name: { value: 'Amina' }, phone: null, handle: null } })
  })
})
