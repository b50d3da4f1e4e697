import type { LeadDraft } from '../../lead/lead-draft.ts'
import type { Chat } from '../chat/read-chat.ts'
import type { Turn } from '../chat/turn.ts'
import { asksFor } from '../chat/what-was-asked.ts'
import type { PreparedContext } from '../extract-context.ts'
import type { FoundNumber } from '../phones/find-numbers.ts'
import { nameByPlace } from './name-by-place.ts'
import type { Order } from './order.ts'
import { OrderBook } from './order-book.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts-of.ts'
import { postsOf } from './posts-of.ts'
import { isPoor, RICH, richness } from './read-part.ts'
import { staffNumbers } from './staff-numbers.ts'
import { withoutNumbers } from './without-numbers.ts'
import { writersNumbers } from './writers.ts'

const FEWEST_ORDERS = 2

/**
 * The orders of a text that holds several, as they stand at its end: one draft each, in the order of their first mention. Null for a chat with
 * one customer. `numbers`: all that the customer's turns hold.
 */
export function readMany(chat: Chat, context: PreparedContext, numbers: readonly FoundNumber[]): LeadDraft[] | null {
  if (new Set(numbers.map(number => number.e164)).size < FEWEST_ORDERS) return null
  const ready = withOwn(context, staffNumbers(numbers))
  const posts = withoutNumbers(postsOf(openTurns(chat.turns, numbers), numbers, ready.ownNumbers))
  const isGroup = new Set(posts.map(([line]) => line?.author ?? null)).size > 1
  const parts = posts.flatMap(post => partsOf(post, ready))
  if (parts.filter(part => part.phones.size > 0).length < FEWEST_ORDERS) return null
  const orders = collect(parts, withOwn(ready, writersNumbers(parts)))
  const isTalk = !isGroup && chat.turns.some(turn => turn.speaker === 'shop')
  if (orders.filter(order => isWhole(order, isGroup, isTalk)).length < FEWEST_ORDERS) return null
  return orders.filter(order => !order.cancelled && !isWriter(order)).map(({ draft }) => draft)
}

/** Where the shop asks one person for what it needs, his messages belong together: only one that holds several numbers may be a list. */
function openTurns(turns: readonly Turn[], numbers: readonly FoundNumber[]): readonly Turn[] {
  const customer = turns.filter(turn => turn.speaker === 'customer')
  const isOne = new Set(customer.map(turn => turn.author)).size < 2
  if (!isOne || !turns.some(turn => turn.speaker === 'shop' && asksFor(turn).size > 0)) return customer
  const held = Map.groupBy(numbers, ({ groups: [head] }) => head?.turn)
  return customer.filter(turn => new Set(held.get(turn)?.map(number => number.e164)).size >= FEWEST_ORDERS)
}

const withOwn = (ready: PreparedContext, more: readonly string[]): PreparedContext =>
  more.length === 0 ? ready : { ...ready, ownNumbers: new Set([...ready.ownNumbers, ...more]) }

function collect(parts: readonly Part[], ready: PreparedContext): Order[] {
  const book = new OrderBook(ready)
  for (const part of parts) book.take(part)
  nameByPlace(book.orders, ready)
  return book.orders
}

/** A number and a name at most, beside whole orders: who wrote the list, or whom to ask. */
const isWriter = ({ draft, part }: Order) => part.from !== 'row' && isPoor(draft)

const ENOUGH = { row: 1, list: 2, message: 2 }

/**
 * Enough to be an order by itself. Of messages that nobody signed all is asked, and of what a customer writes in talk with the shop: one
 * customer may have sent them, with a number of his own and one of who is to be there.
 */
function isWhole({ draft, part }: Order, isGroup: boolean, isTalk: boolean): boolean {
  const isLoose = part.from === 'message' ? !isGroup : part.from === 'list' && isTalk
  return draft.phone !== null && richness(draft) >= (isLoose ? RICH : ENOUGH[part.from])
}
