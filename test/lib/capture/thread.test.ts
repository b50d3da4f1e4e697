import { describe, expect, it } from 'vitest'
import { lastMessageOf, newMessages, threadOf } from '../../../lib/capture/thread.ts'
import type { Conversation, Message } from '../../../lib/lead/conversation.ts'
import { pastedConversation } from '../../../lib/panel/pasted.ts'
import { sites } from '../../../lib/sites/registry.ts'

const said = (n: number, id: string | null = `id-${n}`): Message => ({
  id,
  direction: 'in',
  author: null,
  at: `10:0${n}`,
  text: `words ${n}`,
})
const chat = (change: Partial<Conversation> = {}): Conversation => ({
  ...pastedConversation('', '2026-06-25T10:00:00Z'),
  site: 'whatsapp',
  url: 'https://web.whatsapp.com/',
  messages: [said(1), said(2), said(3)],
  ...change,
})
const contact = (change: Partial<Conversation['contact']>) => ({ contact: { ...chat().contact, ...change } })

describe('a thread', () => {
  it('is named after the number before the name, however it is spaced', () => {
    const name = { value: 'Salma', tier: 0 }
    expect(threadOf(chat(contact({ name, phone: { value: '+212 6 61-22 33 44', tier: 0 } })))).toBe('whatsapp:+212661223344')
    expect(threadOf(chat(contact({ name })))).toBe('whatsapp:salma')
  })

  it('has no name where nobody is named, but a page has its address', () => {
    expect(threadOf(chat())).toBeNull()
    expect(threadOf(chat({ site: 'generic', url: 'https://shop.example/p/1#top' }))).toBe('generic:https://shop.example/p/1')
    expect(threadOf(pastedConversation('x', ''))).toBeNull()
  })
})

describe('messages of an earlier capture', () => {
  it('are left out up to the last one, and counted', () => {
    const mark = lastMessageOf(chat({ messages: [said(1), said(2)] }))
    const { fresh, leftOut } = newMessages(chat(), mark)
    expect([fresh.messages.map(({ text }) => text), leftOut]).toEqual([['words 3'], 2])
  })

  it('are known by moment and words where the page gives no ids', () => {
    const bare = [said(1, null), said(2, null)]
    expect(newMessages(chat({ messages: bare }), lastMessageOf(chat({ messages: bare }))).leftOut).toBe(2)
  })

  it.each(Object.values(sites))('are known in $label', ({ id }) => {
    expect(lastMessageOf(chat({ site: id }))).toBe('id-3')
  })

  it.each(['generic', 'paste'] as const)('are not looked for where there is no chat: %s', site => {
    expect(lastMessageOf(chat({ site }))).toBeNull()
  })

  it('stay when the mark is no longer on the page', () => {
    expect(newMessages(chat(), 'gone').leftOut).toBe(0)
  })
})
