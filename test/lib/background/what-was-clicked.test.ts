import { describe, expect, it } from 'vitest'
import { type Click, conversationOf } from '../../../lib/background/what-was-clicked.ts'
import { type Conversation, MAX_MESSAGES, MAX_SELECTION, type Message } from '../../../lib/lead/conversation.ts'
import { conversationSchema } from '../../../lib/lead/conversation-schema.ts'

const READ_AT = '2026-06-25T10:00:00Z'
const said = (text: string): Message => ({ id: null, direction: 'unknown', author: null, at: null, text })
const page = (change: Partial<Conversation> = {}): Conversation => ({
  site: 'generic',
  url: 'https://shop.example/',
  readAt: READ_AT,
  contact: { name: null, phone: null, handle: null, kind: 'unknown' },
  messages: [said('all of the page')],
  seen: { mounted: 0, skipped: 0 },
  selection: null,
  listing: null,
  health: 'text-only',
  ...change,
})
const read = (conversation: Conversation) => ({ ok: true, conversation }) as const
const closed = { ok: false, reason: 'browser-page' } as const
const click = (change: Partial<Click> = {}): Click => ({
  tab: 7,
  url: 'https://shop.example/',
  selection: null,
  inFrame: false,
  link: null,
  ...change,
})
const texts = (conversation: Conversation | null) => conversation?.messages.map(({ text }) => text)

describe('a click on the page', () => {
  it('means the page as it was read', () => {
    expect(conversationOf(read(page()), click(), READ_AT)).toEqual(page())
  })

  it('means nothing where nothing can be read', () => {
    expect(conversationOf(closed, click({ link: 'https://shop.example/next' }), READ_AT)).toBeNull()
  })
})

describe('a click on a selection', () => {
  it('means the selection as the reader saw it, line by line', () => {
    const selected = page({ selection: 'a\nb', messages: [said('a\nb')] })
    expect(conversationOf(read(selected), click({ selection: 'a b' }), READ_AT)).toEqual(selected)
  })

  it('means the browser’s own words where the reader saw none', () => {
    const conversation = conversationOf(read(page()), click({ selection: 'Nom : Salma' }), READ_AT)
    expect(conversation?.selection).toBe('Nom : Salma')
    expect(texts(conversation)).toEqual(['Nom : Salma'])
  })

  it('in a frame is not what stays selected on the page around it', () => {
    const selected = page({ selection: 'another order', messages: [said('another order')] })
    expect(conversationOf(read(selected), click({ selection: 'Nom : Salma', inFrame: true }), READ_AT)?.selection).toBe('Nom : Salma')
  })

  it('leaves the chat as it is, for the form to quote from', () => {
    const chat = page({ site: 'whatsapp', messages: [said('one'), said('two')] })
    expect(texts(conversationOf(read(chat), click({ selection: 'two' }), READ_AT))).toEqual(['one', 'two'])
  })

  it('of a page that cannot be read is all that is known', () => {
    expect(conversationOf(closed, click({ selection: 'Nom : Salma' }), READ_AT)).toMatchObject({
      site: 'generic',
      url: 'https://shop.example/',
      selection: 'Nom : Salma',
      contact: { phone: null },
    })
  })
})

describe('a click on a link', () => {
  it('puts its number first, before what the page says', () => {
    const conversation = conversationOf(read(page()), click({ link: 'tel:+212661223344' }), READ_AT)
    expect(conversation?.contact.phone?.value).toBe('+212661223344')
    expect(texts(conversation)).toEqual(['+212661223344', 'all of the page'])
  })

  it('that calls nobody means the page', () => {
    expect(conversationOf(read(page()), click({ link: 'https://shop.example/next' }), READ_AT)).toEqual(page())
  })

  it('is enough where the page cannot be read', () => {
    expect(conversationOf(closed, click({ link: 'https://wa.me/212661223344' }), READ_AT)?.contact.phone?.value).toBe('+212661223344')
  })
})

it('never is more than a conversation may be, whatever was clicked', () => {
  const longest = page({ messages: Array.from({ length: MAX_MESSAGES }, () => said('x')) })
  const huge = 'y'.repeat(2 * MAX_SELECTION)
  for (const inFrame of [true, false]) {
    const conversation = conversationOf(read(longest), click({ selection: huge, url: huge, link: 'tel:+212661223344', inFrame }), READ_AT)
    expect(conversationSchema.safeParse(conversation).success).toBe(true)
  }
  expect(conversationSchema.safeParse(conversationOf(read(longest), click({ link: 'tel:+212661223344' }), READ_AT)).success).toBe(true)
  expect(conversationSchema.safeParse(conversationOf(closed, click({ selection: huge, url: huge }), READ_AT)).success).toBe(true)
})
