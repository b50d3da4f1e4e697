import { beforeEach, describe, expect, it } from 'vitest'
import { firstThread } from '../../../lib/capture/fresh-part.ts'
import { longIds, sightOf } from '../../../lib/capture/thread.ts'
import type { Contact, Conversation } from '../../../lib/lead/conversation.ts'
import { saveDraft } from '../../../lib/store/drafts.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { threadOfIds } from '../../../lib/store/pinned-thread.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aConversation } from '../panel/pretend-popup.ts'
import { aLead } from '../store/a-lead.ts'
import { anEmptyForm } from '../store/an-empty-form.ts'
import { freshStore } from '../store/fresh-store.ts'

let store: Store
let captured: number
beforeEach(async () => {
  captured = 0
  store = await freshStore()
})

const read = (value: string | null | undefined) => (value ? { value, tier: 0 } : null)
const WORDS = ['salam, la crème est disponible ?', 'je veux 2']

/** A chat with WhatsApp's long ids. */
function chat(who: { name?: string; phone?: string; handle?: string }, texts = WORDS, from = 0): Conversation {
  const contact: Contact = { name: read(who.name), phone: read(who.phone), handle: read(who.handle), kind: 'direct' }
  const messages = aConversation(texts).messages.map((message, n) => ({ ...message, id: `3A${String(from + n).padStart(18, '0')}` }))
  return { ...aConversation([]), contact, messages }
}

const threadIn = (conversation: Conversation) => firstThread(store, conversation)

/** Captures a chat, as saving its lead does. */
async function capture(conversation: Conversation): Promise<string> {
  const thread = (await threadIn(conversation)) ?? ''
  const { names, messages } = sightOf(conversation)
  await saveLeads(store, [aLead(++captured)], { notBefore: 0, mark: { thread, lastMessage: 'A', capturedAt: captured, names, messages } })
  return thread
}

const P = '+212 661-22 33 44'

describe('the first name of a chat stays', () => {
  it.each<[string, Conversation, Conversation]>([
    ['when the contact is saved and its number becomes a name', chat({ phone: P }), chat({ name: 'Salma' })],
    ['when the number turns up in the drawer', chat({ name: 'Salma' }), chat({ name: 'Salma', phone: P })],
    [
      'when the number turns up in the drawer and other messages are in sight',
      chat({ name: 'Salma' }),
      chat({ name: 'Salma', phone: P }, ['x'], 9),
    ],
    ['when the handle becomes a number', chat({ handle: '@salma.b' }), chat({ name: 'Salma', phone: P })],
    ['when the same number has another name', chat({ name: 'Salma', phone: P }), chat({ name: 'Salma Fès', phone: P }, ['x'], 9)],
    ['while a new message came', chat({ phone: P }), chat({ name: 'Salma' }, [...WORDS, 'et alors ?'])],
  ])('%s', async (_when, before, after) => {
    expect(await threadIn(after)).not.toBeNull()
    const thread = await capture(before)
    expect(await threadIn(after)).toBe(thread)
  })

  it('through both changes, by what was learned at the second capture', async () => {
    const thread = await capture(chat({ name: 'Salma' }))
    expect(await capture(chat({ name: 'Salma', phone: P }))).toBe(thread)
    expect(await threadIn(chat({ phone: P }, ['x'], 9))).toBe(thread)
  })

  it('for a form that was begun and not saved, too', async () => {
    const { names, messages } = sightOf(chat({ phone: P }))
    await saveDraft(store, {
      thread: 'whatsapp:+212661223344',
      form: anEmptyForm,
      linesTouched: false,
      feeTouched: false,
      savedAt: 1,
      names,
      messages,
    })
    expect(await threadIn(chat({ name: 'Salma' }))).toBe('whatsapp:+212661223344')
  })
})

describe('another chat has its own', () => {
  it.each<[string, Conversation, Conversation]>([
    ['with another number and one name', chat({ name: 'Salma', phone: P }), chat({ name: 'Salma', phone: '+212 700 11 22 33' }, ['x'], 9)],
    ['with another number and messages that look the same', chat({ phone: P }), chat({ phone: '+212 700 11 22 33' })],
    ['with another name and messages that look the same', chat({ name: 'Omar' }), chat({ name: 'Salma' })],
    [
      'with a message of the same id that says something else',
      chat({ phone: P }),
      chat({ name: 'Salma' }, ['salam, la crème est disponible ?', 'je veux 3']),
    ],
  ])('%s', async (_what, before, after) => {
    const own = await threadIn(after)
    await capture(before)
    expect(await threadIn(after)).toBe(own)
  })

  it('where the name is known to go with another number', async () => {
    await capture(chat({ name: 'Salma' }))
    await capture(chat({ name: 'Salma', phone: P }))
    expect(await threadIn(chat({ name: 'Salma', phone: '+212 700 11 22 33' }, ['x'], 9))).toBe('whatsapp:+212700112233')
  })

  it('where ids are too short to be the only ones of their kind', async () => {
    const short = (conversation: Conversation) => ({ ...conversation, messages: aConversation(WORDS).messages })
    await capture(short(chat({ phone: P })))
    expect(await threadIn(short(chat({ name: 'Salma' })))).toBe('whatsapp:salma')
  })
})

describe('a chat whose words are not read is known by the ids of its messages', () => {
  const idsOf = (conversation: Conversation) =>
    longIds(
      'whatsapp',
      conversation.messages.map(({ id }) => id ?? ''),
    )
  const byIds = (conversation: Conversation) => threadOfIds(store, idsOf(conversation))

  it('where its number was told before', async () => {
    const thread = await capture(chat({ phone: P }))
    expect(await byIds(chat({ name: 'Salma' }, ['x', 'y', 'z'], 1))).toBe(thread)
    expect(await byIds(chat({ name: 'Salma' }, ['x'], 9))).toBeNull()
  })

  it('not where it had but another name', async () => {
    await capture(chat({ name: 'Omar' }))
    expect(await byIds(chat({ name: 'Salma' }))).toBeNull()
  })

  it('nor where two chats have them', async () => {
    await capture(chat({ phone: P }))
    await capture(chat({ phone: '+212 700 11 22 33' }, WORDS, 1))
    expect(await byIds(chat({ name: 'Salma' }))).toBeNull()
    expect(await byIds(chat({ name: 'Salma' }, ['x'], 1))).toBeNull()
  })

  it('nor by ids that are too short', async () => {
    const short = { ...chat({ phone: P }), messages: aConversation(WORDS).messages }
    await capture(short)
    expect(idsOf(short)).toEqual([])
  })
})
