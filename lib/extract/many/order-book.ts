import type { LeadDraft } from '../../lead/lead-draft.ts'
import { means } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import { isMarkedCancelled, saysCancelled } from './cancels.ts'
import { OrderIndex } from './find-meant.ts'
import { changedDraft, mergeDrafts, type Order } from './order.ts'
import type { Part } from './part.ts'
import { isPoor, readPart } from './read-part.ts'

/** The orders of a text as they stand after each part of it. Parts go in in their order. */
export class OrderBook {
  readonly orders: Order[] = []
  readonly #byPhone = new Map<string, Order>()
  readonly #lastOf = new Map<string | null, Order>()
  readonly #index = new OrderIndex()
  readonly #ready: PreparedContext

  constructor(ready: PreparedContext) {
    this.#ready = ready
  }

  /** A new order, the same one again, a change, a cancellation, or talk. */
  take(part: Part): void {
    const draft = readPart(part.turns, part.headings, this.#ready)
    const phone = draft.phone?.value
    const known = phone === undefined ? undefined : this.#byPhone.get(phone)
    const cancels = takesBack(part, phone !== undefined)
    const meant = known ?? this.#meant(part, draft, cancels)
    if (meant && cancels) meant.cancelled = true
    else if (known) {
      known.draft = mergeDrafts(known.draft, draft)
      known.cancelled = false
    } else if (meant) this.#change(meant, part, draft)
    else if (phone !== undefined) this.#add({ part, turns: part.turns, draft, cancelled: cancels && isMarked(part) })
  }

  #add(order: Order): void {
    this.orders.push(order)
    this.#index.add(order)
    this.#lastOf.set(order.part.author, order)
    for (const { value } of order.draft.phones) this.#byPhone.set(value, order)
  }

  #change(order: Order, part: Part, news: LeadDraft): void {
    order.turns = [...order.turns, ...part.turns]
    order.draft = changedDraft(order.draft, news, readPart(order.turns, order.part.headings, this.#ready))
    for (const { value } of order.draft.phones) this.#byPhone.set(value, order)
  }

  /** The order that a part without one of its own is about: by name or number, of the city, else the last of the same author. */
  #meant(part: Part, draft: LeadDraft, cancels: boolean): Order | null {
    if (draft.phone && !isPoor(draft)) return null
    const found = this.#index.named(part) ?? this.#index.numbered(part)
    if (found) return found
    const last = this.#lastOf.get(part.author) ?? null
    if (cancels) return this.#index.inCity(draft.city?.value ?? null) ?? last
    return part.turns.some(turn => turn.tokens.some((_, at) => means(turn, at, 'correction', 'replaced'))) ? last : null
  }
}

const isMarked = (part: Part) => part.cancelled || part.turns.some(isMarkedCancelled)

/** In a list the word must stand by itself; a message may say it in a sentence. */
const takesBack = (part: Part, hasPhone: boolean) =>
  isMarked(part) || ((!hasPhone || part.from === 'message') && part.turns.some(saysCancelled))
