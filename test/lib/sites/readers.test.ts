import { describe, expect, test, vi } from 'vitest'
import { readPage } from '../../../lib/sites/read-page.ts'
import { readers, readSite } from '../../../lib/sites/readers.ts'
import { whatsappPage } from '../../pages/serve.ts'
import { openPage } from './open-page.ts'

const at = '2026-06-05T18:20:00.000Z'
const read = (html: string, address: string, by = readSite) => by(openPage(html, address), new URL(address), at)
const chat = whatsappPage('2026-06-fr')

describe('readSite and readPage', () => {
  test('reads a site by its own reader', () => {
    const { site, url, readAt } = read(chat, 'https://web.whatsapp.com/#x')
    expect({ site, url, readAt }).toEqual({ site: 'whatsapp', url: 'https://web.whatsapp.com/#x', readAt: at })
  })

  test.each(['https://web.whatsapp.com.evil.example/', 'https://example.com/?web.whatsapp.com', 'https://web.whatsapp.com:8443/'])(
    'take %s for any other page: hosts are compared by equality',
    address => {
      expect(read(chat, address).messages).toEqual([])
      expect(read(chat, address, readPage)).toMatchObject({ site: 'generic', messages: [expect.anything()] })
    },
  )

  test('take nothing of a chat that the tab went to while its other page was to be read', () => {
    expect(read(chat, 'https://web.whatsapp.com/', readPage)).toMatchObject({ messages: [], health: 'text-only' })
  })

  test('takes nothing but the selection where its site shows no open chat: the list belongs to other people', () => {
    const list = chat.replace('id="main"', 'id="gone"')
    const conversation = read(list, 'https://web.whatsapp.com/')
    expect(conversation).toMatchObject({ contact: { name: null, phone: null }, messages: [], selection: null, health: 'text-only' })
  })

  test('takes the selection where its site shows no open chat', () => {
    const document = openPage('<p>Fatima, Tétouan</p>')
    document.getSelection()?.selectAllChildren(document.body)
    const conversation = readSite(document, new URL('https://web.whatsapp.com/'), at)
    expect(conversation).toMatchObject({ selection: 'Fatima, Tétouan', messages: [{ direction: 'unknown', text: 'Fatima, Tétouan' }] })
  })

  test('falls to the selection when a reader meets a page that it did not foresee', () => {
    vi.spyOn(readers.whatsapp, 'read').mockImplementation(() => {
      throw new TypeError('x is not a function')
    })
    expect(read(chat, 'https://web.whatsapp.com/')).toMatchObject({ messages: [], health: 'text-only' })
  })
})
