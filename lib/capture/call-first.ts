import type { Conversation } from '../lead/conversation.ts'
import type { Evidence, LeadDraft } from '../lead/lead-draft.ts'

/**
 * Puts the number that a person clicked before all others. Such a conversation opens with its contact's number and nothing else in
 * that line, and so does its selection: whatever else the page says of numbers, that one is meant.
 */
export function callFirst(draft: LeadDraft, { contact, messages, selection }: Conversation): LeadDraft {
  const clicked = contact.phone?.value
  const [opening] = (selection ?? messages[0]?.text ?? '').split('\n', 1)
  if (clicked === undefined || opening !== clicked || (selection === null && messages[0]?.text !== clicked)) return draft
  const from = selection === null ? 'message' : 'selection'
  const opens = (one: Evidence) => one.from === from && one.index === 0 && one.end <= clicked.length
  const phone = draft.phones.find(({ evidence }) => evidence.some(opens))
  return phone ? { ...draft, phone, phones: [phone, ...draft.phones.filter(other => other !== phone)] } : draft
}
