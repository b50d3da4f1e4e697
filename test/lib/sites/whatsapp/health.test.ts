import { expect, test } from 'vitest'
import type { Message } from '../../../../lib/lead/conversation.ts'
import { healthOf } from '../../../../lib/sites/whatsapp/health.ts'

const messages = (...directions: Message['direction'][]): Message[] =>
  directions.map(direction => ({ id: null, direction, author: null, at: null, text: 'x' }))

test.each([
  ['healthy by the best selectors', { title: 0, rows: 0, text: 0 }, messages('in', 'out'), 'healthy'],
  ['healthy with one fallback', { title: 3, rows: 0, text: 1 }, messages('in'), 'healthy'],
  ['reduced with two fallbacks', { title: 2, rows: 0, text: 2 }, messages('in'), 'reduced'],
  ['reduced without a title', { title: null, rows: 0, text: 0 }, messages('in'), 'reduced'],
  ['reduced without any text', { title: 0, rows: 0, text: null }, [], 'reduced'],
  ['reduced when most directions are unknown', { title: 0, rows: 0, text: 0 }, messages('in', 'unknown', 'unknown'), 'reduced'],
  ['healthy with a chat that has no messages', { title: 0, rows: 0, text: 0 }, [], 'healthy'],
  ['reduced with a title and a number by fallbacks', { title: 2, phone: 6, rows: 0, text: 0 }, messages('in'), 'reduced'],
  ['healthy with a number alone by a fallback', { title: 0, phone: 5, rows: 0, text: 0 }, messages('in'), 'healthy'],
] as const)('%s', (_, tiers, read, health) => expect(healthOf({ phone: null, ...tiers }, read)).toBe(health))
