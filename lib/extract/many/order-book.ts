import type { LeadDraft } from '../../lead/lead-draft.ts'
import { says, type Turn } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import { isCalledOff, isMarkedCancelled, saysCancelled } from './cancels.ts'
import { OrderIndex } from './find-meant.ts'
import { changedDraft, mergeDrafts, type Order } from './order.ts'
import type { Part } from './part.ts'
import { isPoor, RICH, readPart, richness } from './read-part.ts'

const MOST_WAITING = 5

/** The orders of a text as they stand after each part of it. Parts go in in their order. */
export class OrderBook {
  readonly orders: Order[] = []
  readonly #byPhone = new Map<string, Order>()
  readonly #lastOf = new Map<string | null, Order>()
  readonly #index = new OrderIndex()
  readonly #waiting = new Map<string | null, Turn[]>()
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
    else if (phone !== undefined) this.#add(part, draft, cancels && (part.from !== 'message' || isMarked(part)))
    else this.#keep(part, draft)
  }

  /** Messages without a number of their own: the rest of the author's order, or the beginning of his next. */
  #keep(part: Part, draft: LeadDraft): void {
    if (part.from !== 'message') return
    const last = this.#lastOf.get(part.author)
    if (last && completes(last.draft, draft)) this.#change(last, part, draft)
    else this.#waiting.set(part.author, [...(this.#waiting.get(part.author) ?? []), ...part.turns].slice(-MOST_WAITING))
  }

  #add(part: Part, alone: LeadDraft, cancelled: boolean): void {
    const before = part.from === 'message' ? (this.#waiting.get(part.author) ?? []) : []
    this.#waiting.delete(part.author)
    const turns = [...before, ...part.turns]
    const joined = before.length > 0 && richness(alone) < RICH ? readPart(turns, part.headings, this.#ready) : alone
    const isRicher = richness(joined) > richness(alone)
    const order: Order = { part, turns: isRicher ? turns : part.turns, draft: isRicher ? joined : alone, cancelled }
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
    return part.turns.some(turn => says(turn, 'correction', 'replaced')) ? last : null
  }
}

/** Says what the order lacks, and contradicts nothing of it. */
const completes = (order: LeadDraft, news: LeadDraft) =>
  !(order.fullName && news.fullName) &&
  ((!order.city && news.city !== null) ||
    (order.products.length === 0 && news.products.length > 0) ||
    (!order.fullName && news.fullName !== null))

const isMarked = (part: Part) => part.cancelled || part.turns.some(isMarkedCancelled)

/** Beside a number of its own the word goes for the whole row; a message may say it in a sentence. */
const takesBack = (part: Part, hasPhone: boolean) =>
  isMarked(part) || part.turns.some(hasPhone && part.from !== 'message' ? isCalledOff : saysCancelled)
