import { expect, it } from 'vitest'
import { laterFields } from '../../../lib/capture/later-fields.ts'
import type { Contact, Conversation } from '../../../lib/lead/conversation.ts'
import { aConversation } from '../panel/pretend-popup.ts'

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
