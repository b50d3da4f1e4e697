import type { Conversation } from '../../lead/conversation.ts'

/** As many as a page's reader hands over: see MAX_MESSAGES. */
const FEWEST_RECENT = 300
const WIDER = 4

/**
 * Where to begin reading a chat, the latest place first and the beginning last. A chat of thousands of messages with one customer holds many past
 * orders; the one to be captured stands at its end, so that is read first, and four times as much when it does not tell enough: the readings
 * together are a third longer than the chat at most. Shorter chats, a group's, a list and a selection are read whole at once.
 */
export function recentStarts({ messages, contact, selection }: Conversation): number[] {
  if (messages.length < FEWEST_RECENT * WIDER || selection?.trim() || contact.kind === 'group' || !isWithOne(messages)) return [0]
  const starts: number[] = []
  for (let recent = FEWEST_RECENT; recent * WIDER <= messages.length; recent *= WIDER)
    starts.push(questionAt(messages, messages.length - recent))
  return [...new Set([...starts, 0])]
}

/** One writer beside the shop. */
function isWithOne(messages: Conversation['messages']): boolean {
  const first = messages.find(({ direction }) => direction !== 'out')
  return messages.every(({ direction, author }) => direction === 'out' || author === first?.author)
}

/** The shop's message at `at` or before it that follows one of the customer's: no answer is parted from its question. */
function questionAt(messages: Conversation['messages'], at: number): number {
  let start = at
  while (start > 0 && !(messages[start]?.direction === 'out' && messages[start - 1]?.direction !== 'out')) start--
  return start
}
