import { expect, it } from 'vitest'
import { MAX_TEXT } from '../../../lib/lead/conversation.ts'
import { pastedConversation } from '../../../lib/panel/pasted.ts'

it('pasted text of any length becomes messages that are short enough, and loses nothing of what fits', () => {
  const text = 'ab'.repeat(MAX_TEXT)
  const { messages } = pastedConversation(text, '')
  expect(messages.every(message => message.text.length <= MAX_TEXT)).toBe(true)
  expect(messages.map(message => message.text).join('')).toBe(text)
})
