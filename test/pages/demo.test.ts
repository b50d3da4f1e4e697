import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { whatsapp } from '../../lib/sites/whatsapp/read.ts'
import { type DemoChat, demoAddress, demoChats, demoPage } from './serve.ts'

const names = Object.keys(demoChats) as DemoChat[]

/** The demo page at an address, its own script running. */
function openDemo(html: string, address = 'https://web.whatsapp.com/') {
  const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true }
  const { document } = new Window({ url: address, settings })
  document.write(html)
  const page = document as unknown as Document
  return { page, read: () => whatsapp.read(page, new URL(address), { readAt: '2026-06-05T20:00:00.000Z' }) }
}

describe('the demo page', () => {
  test.each(names)('shows the chat %s as WhatsApp would, so that the reader misses nothing', name => {
    const conversation = openDemo(demoPage(name)).read()
    expect(conversation).toMatchObject({ health: 'healthy', contact: { kind: 'direct' } })
    expect(conversation?.messages.every(({ direction, at }) => direction !== 'unknown' && at?.startsWith('2026-06-05T'))).toBe(true)
  })

  test('opens the chat that the address names', () => {
    const { read } = openDemo(demoPage(), demoAddress('unsaved-number'))
    expect(read()?.contact.phone).toEqual({ value: '+212 6 61 22 33 44', tier: 0 })
  })

  test('opens another chat by a click in the list', () => {
    const { page, read } = openDemo(demoPage())
    page.querySelector<HTMLElement>('[data-testid="list-item-3"] .cell')?.click()
    expect(read()?.contact.name?.value).toBe('Omar Haddad')
  })

  test('sends the line that is typed below', () => {
    const { page, read } = openDemo(demoPage('no-order'))
    const box = page.querySelector('footer [contenteditable]')
    if (box) box.textContent = 'À demain'
    box?.dispatchEvent(new (page.defaultView as unknown as Window).KeyboardEvent('keydown', { key: 'Enter', bubbles: true }) as unknown as Event)
    expect(read()?.messages.at(-1)).toMatchObject({ text: 'À demain', direction: 'out', at: '2026-06-05T16:46' })
  })

  test('loads nothing from outside', () => {
    expect(demoPage().replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|src="(?!data:|\$)|@import|url\(/)
  })
})
