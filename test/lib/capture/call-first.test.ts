import { describe, expect, it } from 'vitest'
import { conversationOf } from '../../../lib/background/what-was-clicked.ts'
import { callFirst } from '../../../lib/capture/call-first.ts'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import { readingData } from '../../corpus/reading-data.ts'

const PAGE = 'Nadia Berrada\nVille : Agadir, ou appelez 0661 22 33 44'
const page = (change: Partial<Conversation> = {}): Conversation => ({
  site: 'generic',
  url: 'https://shop.example/',
  readAt: '2026-06-25T10:00:00Z',
  contact: { name: null, phone: null, handle: null, kind: 'unknown' },
  messages: [{ id: null, direction: 'unknown', author: null, at: null, text: PAGE }],
  seen: { mounted: 0, skipped: 0 },
  selection: null,
  listing: null,
  health: 'text-only',
  ...change,
})
const clicked = (conversation: Conversation, link: string) =>
  conversationOf({ ok: true, conversation }, { tab: 7, url: '', selection: null, inFrame: false, link }, '') as Conversation

function phones(conversation: Conversation, ownNumbers: string[] = []) {
  const context = { defaultCountry: 'MA', currency: 'MAD', ownNumbers, catalogue: [], ...readingData }
  const drafts = extractLeads(conversation, context).map(draft => callFirst(draft, conversation))
  return drafts.flatMap(draft => [draft.phone?.value, ...draft.phones.map(({ value }) => value)])
}

describe('the number that was clicked', () => {
  it.each(['tel:+212677889900', 'tel:0677-88-99-00', 'https://wa.me/212677889900'])('comes first: %s', link => {
    expect(phones(clicked(page(), link))).toEqual(['+212677889900', '+212677889900', '+212661223344'])
  })

  it('comes first before a selection too', () => {
    expect(phones(clicked(page({ selection: PAGE }), 'tel:+212677889900'))[0]).toBe('+212677889900')
  })

  it('is the one when the page says it in other words', () => {
    expect(phones(clicked(page(), 'tel:+212661223344'))).toEqual(['+212661223344', '+212661223344'])
  })

  it('is not the customer’s when it is the shop’s own', () => {
    expect(phones(clicked(page(), 'tel:+212677889900'), ['+212677889900'])).toEqual(['+212661223344', '+212661223344'])
  })

  it('is nobody’s where none was clicked', () => {
    expect(phones(page({ contact: { ...page().contact, phone: { value: '+212677889900', tier: 0 } } }))[0]).toBe('+212661223344')
  })
})
