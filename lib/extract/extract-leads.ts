import type { Conversation } from '../lead/conversation.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import { type Chat, readChat } from './chat/read-chat.ts'
import { type ReadTurn, readTurns } from './chat/read-turns.ts'
import { draftOf } from './draft-of.ts'
import { type ExtractContext, prepareContext } from './extract-context.ts'
import { findNote } from './find-note.ts'
import { isOrder } from './is-order.ts'
import { readName } from './names/read-name.ts'
import { rankPhones } from './phones/rank-phones.ts'
import { readCity } from './places/read-city.ts'
import { readWhereabouts } from './places/read-whereabouts.ts'
import { readOrder } from './products/read-order.ts'
import { readUnlisted } from './products/read-unlisted.ts'

/**
 * The orders in a conversation, as drafts for the form: one for a chat with one customer, none where nobody orders. Every field
 * says where it was read and how sure that is; what the chat does not say is null. Pure; never throws; takes time linear in the
 * length of the texts.
 */
export function extractLeads(conversation: Conversation, context: ExtractContext): LeadDraft[] {
  const { ownNumbers, numbering, cities, catalogue, currency } = prepareContext(context)
  const chat: Chat = readChat(conversation)
  const phones = rankPhones(chat, ownNumbers, numbering)
  const turns: ReadTurn[] = readTurns(chat.turns, phones.spans, catalogue)
  const city = readCity(turns, cities)
  const { name, parts } = readName(turns, city.mentions, chat.header)
  const { area, address } = readWhereabouts(turns, parts, city.picked)
  const products = readOrder(turns, currency)
  const unlisted = products.length > 0 ? [] : readUnlisted(turns, currency)
  const note = findNote(turns)
  const draft = draftOf({ name, phones: phones.ranked, city: city.picked, area, address, products, unlisted, note })
  return isOrder(draft, turns) ? [draft] : []
}
