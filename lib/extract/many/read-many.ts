import type { LeadDraft } from '../../lead/lead-draft.ts'
import type { Chat } from '../chat/read-chat.ts'
import type { Turn } from '../chat/turn.ts'
import { asksFor } from '../chat/what-was-asked.ts'
import type { PreparedContext } from '../extract-context.ts'
import type { FoundNumber } from '../phones/find-numbers.ts'
import type { Order } from './order.ts'
import { OrderBook } from './order-book.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts-of.ts'
import { type Post, postsOf } from './posts-of.ts'
import { isPoor, richness } from './read-part.ts'
import { writersNumbers } from './writers.ts'

const FEWEST_ORDERS = 2

/**
 * The orders of a text that holds several, as they stand at its end: one draft each, in the order of their first mention. Null for a chat with
 * one customer. `numbers`: all that the customer's turns hold.
 */
export function readMany(chat: Chat, ready: PreparedContext, numbers: readonly FoundNumber[]): LeadDraft[] | null {
  if (new Set(numbers.map(number => number.e164)).size < FEWEST_ORDERS) return null
  const posts = postsOf(chat.turns, numbers, ready.ownNumbers)
  const open = isDialogue(chat.turns, posts) ? posts.filter(holdsSeveral) : posts
  const parts = open.flatMap(post => partsOf(post, ready))
  if (parts.filter(part => part.phones.size > 0).length < FEWEST_ORDERS) return null
  const { orders } = collect(parts, ready)
  const whole = orders.filter(order => isWhole(order, posts))
  if (whole.length < FEWEST_ORDERS) return null
  return orders.filter(order => !order.cancelled && !isWriter(order)).map(({ draft }) => draft)
}

function collect(parts: readonly Part[], ready: PreparedContext): OrderBook {
  const book = new OrderBook({ ...ready, ownNumbers: new Set([...ready.ownNumbers, ...writersNumbers(parts)]) })
  for (const part of parts) book.take(part)
  return book
}

/** A number and a name at most, beside whole orders: who wrote the list, or whom to ask. */
const isWriter = ({ draft, part }: Order) => part.from !== 'row' && isPoor(draft)

/** The shop asks one person for what it needs: his messages belong together, whatever numbers he gives. */
function isDialogue(turns: readonly Turn[], posts: readonly Post[]): boolean {
  if (authorsOf(posts).size > 1) return false
  return turns.some(turn => turn.speaker === 'shop' && asksFor(turn).size > 0)
}

const authorsOf = (posts: readonly Post[]) => new Set(posts.map(post => post[0]?.author ?? null))
const holdsSeveral = (post: Post) => new Set(post.flatMap(line => line.phones)).size >= FEWEST_ORDERS

/** Enough to be an order by itself. Of messages that nobody signed more is asked: one customer may have sent them all. */
function isWhole({ draft, part }: Order, posts: readonly Post[]): boolean {
  const isLoose = part.from === 'message' && authorsOf(posts).size === 1
  return draft.phone !== null && richness(draft) >= (isLoose ? 3 : part.from === 'row' ? 1 : 2)
}
