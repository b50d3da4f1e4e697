import type { Conversation, Message } from '../../lead/conversation.ts'
import { remember } from '../text/remember.ts'
import { withConfirmed } from './confirmed-turns.ts'
import { readText, readTurn, type Turn } from './turn.ts'

/** A conversation ready to be read. */
export interface Chat {
  turns: readonly Turn[]
  /** The name in the chat's header; may be a nickname, a business or a phone number. */
  header: Turn | null
  /** The phone in the chat's header, where the page shows one beside the name. */
  headerPhone: Turn | null
}

/**
 * Takes a conversation apart. A selection stands for the whole page: a person chose it. Without knowing who wrote, every text is
 * taken for the customer's. `start`: the message to begin with; the turns keep their places in the whole conversation.
 */
export function readChat({ contact, messages, selection }: Conversation, start = 0, read = remember(readText)): Chat {
  const selected = selection?.trim()
    ? [readTurn(selection, { from: 'selection', index: 0, speaker: 'customer', author: null })]
    : withConfirmed(turnsOf(messages, start, read))
  const header = (text: string | undefined) =>
    text?.trim() ? readTurn(text, { from: 'contact', index: 0, speaker: 'customer', author: null }) : null
  return { turns: selected, header: header(contact.name?.value), headerPhone: header(contact.phone?.value) }
}

function turnsOf(messages: readonly Message[], start: number, read: typeof readText): Turn[] {
  return messages
    .slice(start)
    .map(({ direction, author, text }, n) =>
      readTurn(text, { from: 'message', index: start + n, speaker: direction === 'out' ? 'shop' : 'customer', author }, read),
    )
}
