import type { Conversation } from '../lead/conversation.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import { readChat } from './chat/read-chat.ts'
import { readText } from './chat/turn.ts'
import { type ExtractContext, prepareContext } from './extract-context.ts'
import { isOrder } from './is-order.ts'
import { readMany } from './many/read-many.ts'
import { customerNumbers } from './phones/rank-phones.ts'
import { readLead } from './read-lead.ts'
import { recentStarts } from './recent/recent-starts.ts'
import { tellsEnough } from './recent/tells-enough.ts'
import { remember } from './text/remember.ts'

/**
 * The orders in a conversation, as drafts for the form: one for a chat with one customer, several for a group's chat or a list, in the
 * order of their first mention, none where nobody orders. Of a long chat with one customer, the end is read and as much before it as it takes.
 * Every field says where it was read and how sure that is; what the chat does not say is null. Pure; never throws; takes time linear in the
 * length of the texts.
 */
export function extractLeads(conversation: Conversation, context: ExtractContext): LeadDraft[] {
  const ready = prepareContext(context)
  const read = remember(readText)
  for (const start of recentStarts(conversation)) {
    const chat = readChat(conversation, start, read)
    const numbers = customerNumbers(chat.turns, ready.numbering)
    const many = readMany(chat, ready, numbers)
    if (many && start > 0) continue
    if (many) return many
    const { draft, turns } = readLead(chat, ready, numbers)
    if (start > 0 && !tellsEnough(draft, chat.turns)) continue
    return isOrder(draft, turns) ? [draft] : []
  }
  return []
}
