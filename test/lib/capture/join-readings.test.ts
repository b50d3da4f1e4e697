import { describe, expect, it } from 'vitest'
import { isChat, joinReadings, MOST_JOINED } from '../../../lib/capture/join-readings.ts'
import type { Conversation, Message } from '../../../lib/lead/conversation.ts'
import { aConversation } from '../panel/pretend-popup.ts'

const said = (id: string | null, at: string | null = null, text = id ?? ''): Message => ({ id, direction: 'in', author: 'Salma', at, text })
const reading = (messages: Message[], skipped = 0): Conversation => ({
  ...aConversation([]),
  messages,
  seen: { mounted: messages.length + skipped, skipped },
})
const ids = ({ messages }: Conversation) => messages.map(({ id }) => id).join(' ')
const named = (names: string) => reading(names.split(' ').map(name => said(name)))

describe('two readings of a chat', () => {
  it.each([
    ['c d e', 'a b c', 'a b c d e', 'an older part'],
    ['a b c', 'c d', 'a b c d', 'a newer part'],
    ['a b c', 'b', 'a b c', 'a part of the first'],
    ['b', 'a b c', 'a b c', 'all of the first and more on both sides'],
    ['a d', 'a b c d', 'a b c d', 'what lay between'],
    ['c d', 'a b', 'a b c d', 'nothing of the first, and no moments'],
  ])('%s, then %s: %s, of %s', (kept, read, both) => {
    expect(ids(joinReadings(named(kept), named(read)))).toBe(both)
  })

  it('without a common message stand in the order of their moments', () => {
    const first = reading([said('a', '2026-06-25T10:00:00Z')])
    const later = reading([said('b', '2026-06-25T11:00:00Z')])
    expect(ids(joinReadings(first, later))).toBe('a b')
    expect(ids(joinReadings(later, first))).toBe('a b')
  })

  it('know a message without an id by who said what and when', () => {
    const again = said(null, '10:02', 'bghit 2')
    const joined = joinReadings(reading([said(null, '10:01', 'salam'), again]), reading([again, said(null, '10:03', 'merci')]))
    expect(joined.messages.map(({ text }) => text)).toEqual(['salam', 'bghit 2', 'merci'])
  })

  it('count what was seen in all, and the newest stay of too many', () => {
    const many = (from: number) =>
      reading(
        Array.from({ length: 2_000 }, (_, n) => said(`m${from + n}`)),
        3,
      )
    const joined = joinReadings(many(2_000), many(0))
    expect(joined.messages).toHaveLength(MOST_JOINED)
    expect(joined.messages.at(-1)?.id).toBe('m3999')
    expect(joined.seen).toEqual({ mounted: MOST_JOINED + 6, skipped: 6 })
  })

  it('rows without text that may be the same are not counted twice', () => {
    expect(joinReadings(reading([said('b')], 3), reading([said('a'), said('b')], 2)).seen.skipped).toBe(3)
  })
})

it.each<[string, Conversation, boolean]>([
  ['a chat', aConversation(['x']), true],
  ['a selection in one', { ...aConversation(['x']), selection: 'x' }, false],
  ['pasted text', { ...aConversation(['x']), site: 'paste' }, false],
])('of %s there may be more to read', (_what, conversation, more) => expect(isChat(conversation)).toBe(more))
