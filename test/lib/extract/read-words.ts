import { readChat } from '../../../lib/extract/chat/read-chat.ts'
import { readTurn, type Span, type Turn, wordsOf } from '../../../lib/extract/chat/turn.ts'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import type { CatalogueItem } from '../../../lib/lead/catalogue.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import type { LeadDraft } from '../../../lib/lead/lead-draft.ts'
import { readingData } from '../../corpus/reading-data.ts'

/** A turn of the customer with this text. */
export const turnOf = (text: string): Turn => readTurn(text, { from: 'message', index: 0, speaker: 'customer', author: null })

export const textsOf = (spans: readonly Span[]): string[] => spans.map(wordsOf)

/** A chat from lines: what starts with `>` is the shop's, all else the customer's. */
export function chatOf(lines: readonly string[], contactName: string | null = null): Conversation {
  return {
    site: 'paste',
    url: 'https://example.test/',
    readAt: '2026-01-01T00:00:00Z',
    contact: { name: contactName ? { value: contactName, tier: 0 } : null, phone: null, handle: null, kind: 'direct' },
    messages: lines.map(line => ({
      id: null,
      direction: line.startsWith('>') ? 'out' : 'in',
      author: null,
      at: null,
      text: line.replace(/^>\s*/, ''),
    })),
    seen: { mounted: lines.length, skipped: 0 },
    selection: null,
    listing: null,
    health: 'healthy',
  }
}

export const readLines = (lines: readonly string[]) => readChat(chatOf(lines))

/** An article with its price in major units. */
export const item = (sku: string, name: string, price: number): CatalogueItem => ({ sku, name, price: price * 100 })

export const CATALOGUE: readonly CatalogueItem[] = [
  item('MON-H', 'Montre homme acier', 299),
  item('MON-F', 'Montre femme dorée', 259),
  item('BOT-41', 'Bottines cuir 41', 390),
  item('BOT-43', 'Bottines cuir 43', 390),
  item('CEIN', 'Ceinture cuir homme', 120),
  item('CHS-3', 'Chaussettes lot de 3', 60),
  item('MSK', 'قناع الطين 3 علب', 165),
]

export const context = {
  ...readingData,
  defaultCountry: 'MA',
  currency: 'MAD',
  ownNumbers: ['+212522771043'],
  catalogue: CATALOGUE,
}

/** The first draft of a chat; throws where a test expected an order and there is none. */
export function draftOf(lines: readonly string[], contactName: string | null = null): LeadDraft {
  const draft = extractLeads(chatOf(lines, contactName), context)[0]
  if (!draft) throw new Error('no order was read')
  return draft
}

/** SKU, quantity and price in minor units of each line. */
export const linesOf = (draft: LeadDraft): [string | undefined, number | undefined, number | null][] =>
  draft.products.map(({ sku, quantity, unitPrice }) => [sku?.value, quantity?.value, unitPrice?.value ?? null])
