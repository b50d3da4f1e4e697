import { describe, expect, it } from 'vitest'
import type { Tabs } from 'webextension-polyfill'
import { answer } from '../../../lib/messaging/listen.ts'
import type { Handlers } from '../../../lib/messaging/protocol.ts'

const self = { id: 'our-id', origin: 'chrome-extension://our-id/', hosts: new Set(['web.whatsapp.com']) }
const popup = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' }
const pageScript = { id: 'our-id', url: 'https://web.whatsapp.com/', frameId: 0, tab: { id: 7 } as Tabs.Tab }
const refused = { ok: false, error: 'not understood' }
const flush = { name: 'flush', request: { account: null, hurry: true } }

const asked: unknown[] = []
const opened: (number | null)[] = []
const answered: Pick<Handlers, 'flush' | 'verify' | 'openForm'> = {
  openForm: async (_, tab) => {
    opened.push(tab)
    return null
  },
  flush: async request => {
    asked.push(request)
    return null
  },
  verify: async () => {
    throw new Error('the CRM is on fire')
  },
}
const handlers = answered as Handlers

describe('a message', () => {
  it('of our own page reaches its handler', async () => {
    expect(await answer(flush, popup, self, handlers)).toEqual({ ok: true, reply: null })
    expect(asked).toEqual([{ account: null, hurry: true }])
  })

  it.each([
    ['a script that lives in a page', pageScript],
    ['another extension', { ...popup, id: 'their-id' }],
    ['a page whose address only begins like ours', { ...popup, url: 'chrome-extension://our-id.example/popup.html' }],
    ['nobody', {}],
  ])('from %s is refused', async (_who, sender) => {
    expect(await answer(flush, sender, self, handlers)).toEqual({ ok: false, error: 'not understood' })
  })

  it.each([
    ['no object', 'flush'],
    ['null', null],
    ['an unknown name', { name: 'sendEverything', request: {} }],
    ['a name that every object has', { name: 'toString', request: {} }],
  ])('that is %s is refused', async (_what, message) => {
    expect(await answer(message, popup, self, handlers)).toEqual({ ok: false, error: 'not understood' })
  })

  it.each([
    ['a page of a site that we know', pageScript, { ok: true, reply: null }],
    ['a page of ours', popup, { ok: true, reply: null }],
    ['a frame in such a page', { ...pageScript, frameId: 3 }, refused],
    ['a page of another site', { ...pageScript, url: 'https://web.whatsapp.com.evil.example/' }, refused],
    ['a page that was not fetched safely', { ...pageScript, url: 'http://web.whatsapp.com/' }, refused],
    ['a worker of that site', { id: 'our-id', url: 'https://web.whatsapp.com/' }, refused],
  ])('of the button in a chat from %s', async (_who, sender, expected) => {
    expect(await answer({ name: 'openForm', request: {} }, sender, self, handlers)).toEqual(expected)
  })

  it('of the button is told on which tab it came', async () => {
    await answer({ name: 'openForm', request: {} }, pageScript, self, handlers)
    expect(opened.at(-1)).toBe(7)
  })

  it('with a malformed request never reaches its handler', async () => {
    const before = asked.length
    expect(await answer({ name: 'flush', request: { hurry: 'yes' } }, popup, self, handlers)).toEqual({
      ok: false,
      error: 'malformed flush',
    })
    expect(asked).toHaveLength(before)
  })

  it('whose handler throws gets the words, not the error', async () => {
    const verify = { name: 'verify', request: { crm: 'wedocod-web', baseUrl: 'https://crm.example', secret: 'probe' } }
    expect(await answer(verify, popup, self, handlers)).toEqual({ ok: false, error: 'the CRM is on fire' })
  })
})
