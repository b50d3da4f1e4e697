import { expect, it } from 'vitest'
import { askLine } from '../../../lib/lead/ask-line.ts'
import { chatLanguage } from '../../../lib/lead/chat-language.ts'
import type { Direction } from '../../../lib/lead/conversation.ts'
import { pastedConversation } from '../../../lib/panel/pasted.ts'

const chat = (...said: [Direction, string][]) => ({
  ...pastedConversation('', '2026-06-25T10:00:00Z'),
  messages: said.map(([direction, text]) => ({ id: null, direction, author: null, at: null, text })),
})

it.each<[string, string]>([
  ['ar', 'السلام عليكم بغيت الكريم شحال الثمن'],
  ['ar', 'salam khoya bghit had lcreme chhal taman dyalha'],
  ['fr', 'Bonsoir, je voudrais commander la crème svp, combien la livraison à Fès ?'],
  ['fr', 'Bonjour le prix svp'],
  ['en', 'Hi, how much is the cream? I would like two please'],
  ['pt', 'Olá, quero dois sabonetes, quanto fica a entrega em Tânger?'],
  ['es', 'Hola buenas, quiero dos cremas, ¿cuánto cuesta el envío a Tánger?'],
])('a customer is answered in %s who writes: %s', (language, text) => {
  expect(chatLanguage(chat(['out', 'Hello, how can we help you?'], ['in', text], ['in', 'ok 👍']))).toBe(language)
})

it('a chat whose customer says nothing that tells is answered as the shop writes, and in Arabic where nobody tells', () => {
  expect(chatLanguage(chat(['in', '👍'], ['out', 'Bonjour, votre commande est prête']))).toBe('fr')
  expect(chatLanguage(chat(['in', '👍']))).toBe('ar')
})

it('the line is one sentence or two in that language', () => {
  expect(askLine(chat(['in', 'Bonjour, je veux la crème']))).toContain('votre numéro de téléphone')
  expect(askLine(chat(['in', 'بغيت الكريم']))).toContain('رقم هاتفك')
})
