import type { LeadDraft } from '../lead/lead-draft.ts'
import type { Chat } from './chat/read-chat.ts'
import { type ReadTurn, readTurns } from './chat/read-turns.ts'
import type { Span } from './chat/turn.ts'
import { draftOf } from './draft-of.ts'
import type { PreparedContext } from './extract-context.ts'
import { findNote } from './find-note.ts'
import { readName } from './names/read-name.ts'
import type { FoundNumber } from './phones/find-numbers.ts'
import { rankPhones } from './phones/rank-phones.ts'
import { readCity } from './places/read-city.ts'
import { readWhereabouts } from './places/read-whereabouts.ts'
import { readOrder } from './products/read-order.ts'
import { readUnlisted } from './products/read-unlisted.ts'

/**
 * What a chat says of one order, whether it is one or not, and the turns as they were read. `numbers`: the phone numbers in the
 * customer's turns, where they are known already.
 */
export function readLead(
  chat: Chat,
  { ownNumbers, numbering, cities, catalogue, currency }: PreparedContext,
  numbers?: readonly FoundNumber[],
): { draft: LeadDraft; turns: ReadTurn[] } {
  const phones = rankPhones(chat, ownNumbers, numbering, numbers)
  const turns = readTurns(chat.turns, phones.spans, catalogue)
  const city = readCity(turns, cities)
  const { name, parts } = readName(turns, city.mentions, chat.header)
  const { area, address } = readWhereabouts(turns, parts, city)
  const isSaid = ({ spans }: { spans: readonly Span[] }) => spans.some(({ turn }) => turn.from !== 'contact')
  const tells = phones.ranked.some(isSaid) || (name !== null && isSaid(name)) || address !== null
  const products = readOrder(turns, catalogue, currency, tells)
  const unlisted = products.length > 0 ? [] : readUnlisted(turns, currency)
  const note = findNote(turns, products, name?.spans)
  return { draft: draftOf({ name, phones: phones.ranked, city: city.picked, area, address, products, unlisted, note }), turns }
}
