import { expect, it } from 'vitest'
import { laterFields, laterOf } from '../../../lib/capture/later-fields.ts'
import type { Contact, Conversation } from '../../../lib/lead/conversation.ts'
import { aConversation } from '../panel/pretend-popup.ts'
import { aLead } from '../store/a-lead.ts'

const read = (value: string) => ({ value, tier: 0 })
const chat = (contact: Partial<Contact>, change: Partial<Conversation> = {}): Conversation => ({
  ...aConversation(['salam']),
  contact: { name: null, phone: null, handle: null, kind: 'direct', ...contact },
  ...change,
})

it('the number of a contact with a name or a handle may come later', () => {
  expect(laterFields(chat({ name: read('Salma') }))).toEqual(['phone'])
  expect(laterFields(chat({ handle: read('@salma.b') }))).toEqual(['phone', 'fullName'])
})

it.each<[string, Conversation | null]>([
  ['a chat that shows the number', chat({ name: read('Salma'), phone: read('+212 6 61 22 33 44') })],
  ['a group, whose customers share its name', chat({ name: read('Famille'), kind: 'group' })],
  ['a chat that names nobody', chat({})],
  ['any page', chat({ name: read('Salma') }, { site: 'generic' })],
  ['a form that was begun by hand', null],
])('but not of %s', (_what, conversation) => {
  expect(laterFields(conversation)).toEqual([])
})

it('a lead that was saved without its number may be saved so again; no other may', () => {
  const saved = aLead(1, { account: null, phone: null })
  expect(laterOf(saved)).toEqual(['phone'])
  expect(laterOf({ ...saved, fullName: null })).toEqual(['phone', 'fullName'])
  expect(laterOf(aLead(1))).toEqual([])
  expect(laterOf({ ...saved, account: 'atlas' })).toEqual([])
  expect(laterOf({ ...saved, source: { ...saved.source, site: 'paste', thread: null } })).toEqual([])
})
