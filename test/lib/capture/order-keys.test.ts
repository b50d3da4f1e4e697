import { expect, it } from 'vitest'
import { orderKeys } from '../../../lib/capture/order-keys.ts'
import type { LeadDraft } from '../../../lib/lead/lead-draft.ts'
import { aConversation } from '../panel/pretend-popup.ts'

const draft = (phone: string | null, index: number, start = 0): LeadDraft => {
  const found = { value: phone ?? 'Salma', confidence: 1, evidence: [{ from: 'message' as const, index, start, end: start + 4 }] }
  return {
    fullName: phone === null ? found : null,
    phone: phone === null ? null : found,
    phones: [],
    city: null,
    cityCandidates: [],
    area: null,
    address: null,
    products: [],
    note: null,
  }
}
const chat = aConversation(['one', 'two'])
const longer = { ...chat, messages: [...aConversation(['older']).messages.map(message => ({ ...message, id: 'old' })), ...chat.messages] }

it('an order keeps its key in a longer reading of its chat', () => {
  const keys = orderKeys([draft('+212661', 0), draft('+212662', 1)], chat)
  expect(orderKeys([draft('+212600', 0), draft('+212661', 1), draft('+212662', 2)], longer).slice(1)).toEqual(keys)
})

it.each([
  ['two numbers', draft('+212661', 0), draft('+212662', 0)],
  ['two messages', draft('+212661', 0), draft('+212661', 1)],
  ['two places of a message', draft('+212661', 0), draft('+212661', 0, 20)],
  ['two names', draft(null, 0), draft(null, 1)],
  ['nothing to tell them by', draft('+212661', 0), draft('+212661', 0)],
])('orders of %s have two keys', (_what, one, other) => {
  expect(new Set(orderKeys([one, other], chat)).size).toBe(2)
})
