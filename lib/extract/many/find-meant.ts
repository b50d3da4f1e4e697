import { means, type Turn } from '../chat/turn.ts'
import { spellingSkeleton } from '../names/spelling-skeleton.ts'
import { foldWord } from '../text/fold-text.ts'
import { BEFORE_ORDINAL } from '../words/count-particles.ts'
import type { Order } from './order.ts'
import type { Part } from './part.ts'

const SHORTEST_ENDING = 3
const LONGEST_ENDING = 10
const SHORTEST_WORD = 3
/** Half a word more for the author's own. */
const OWN = 0.5

/** Finds the order that a later message is about. Looks words up, so that its time does not grow with the orders. */
export class OrderIndex {
  readonly #byWord = new Map<string, Order[]>()
  readonly #byOrdinal = new Map<number, Order[]>()
  readonly #byEnding = new Map<string, Order[]>()
  readonly #byCity = new Map<string, Order[]>()

  add(order: Order): void {
    const { fullName, phones, city } = order.draft
    for (const word of keysOf(fullName?.value ?? '')) push(this.#byWord, word, order)
    if (order.part.ordinal !== null) push(this.#byOrdinal, order.part.ordinal, order)
    for (const { value } of phones)
      for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) push(this.#byEnding, value.slice(-length), order)
    if (city) push(this.#byCity, city.value, order)
  }

  /** By the name: the one that most words of fit, the author's own before others', the latest before earlier ones. */
  named({ turns, author }: Part): Order | null {
    const words = new Set(turns.flatMap(wordsIn))
    return mostOften(
      [...words].flatMap(word => this.#byWord.get(word) ?? []),
      author,
    )
  }

  /** By its number in the list (`commande 2`), or the last digits of its phone number. */
  numbered({ turns, author }: Part): Order | null {
    return mostOften(
      turns.flatMap(turn => turn.tokens.flatMap((_, at) => this.#withNumber(turn, at))),
      author,
    )
  }

  #withNumber(turn: Turn, at: number): readonly Order[] {
    const { kind, text } = turn.tokens[at] ?? { kind: 'mark', text: '' }
    if (kind !== 'number') return []
    const ending = this.#byEnding.get(text) ?? []
    if (ending.length === 1) return ending
    return isOrdinal(turn, at) ? (this.#byOrdinal.get(Number(text)) ?? []) : []
  }

  /** By the city, when one order goes there. */
  inCity(city: string | null): Order | null {
    const orders = (city ? (this.#byCity.get(city) ?? []) : []).filter(order => !order.cancelled)
    return orders.length === 1 ? (orders[0] ?? null) : null
  }
}

function push<K>(map: Map<K, Order[]>, key: K, order: Order): void {
  const list = map.get(key)
  if (!list) map.set(key, [order])
  else if (list.at(-1) !== order) list.push(order)
}

const keysOf = (name: string) =>
  foldWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST_WORD)
    .map(spellingSkeleton)

const wordsIn = (turn: Turn) =>
  turn.tokens.flatMap(({ kind, text }, at) =>
    kind === 'word' && text.length >= SHORTEST_WORD && mayBeName(turn, at) ? [spellingSkeleton(text)] : [],
  )

/** `said` is a name before it is English. */
const mayBeName = (turn: Turn, at: number) => !means(turn, at, 'chatter', 'filler', 'cancelled') || means(turn, at, 'given-name')

/** `commande 2`, `commande n° 2`, `#2`, `la 2`. */
const isOrdinal = (turn: Turn, at: number) =>
  [1, 2, 3].some(back => means(turn, at - back, 'order-title')) || BEFORE_ORDINAL.has(turn.tokens[at - 1]?.text ?? '')

function mostOften(orders: readonly Order[], author: string | null): Order | null {
  const counts = new Map<Order, number>()
  for (const order of orders) counts.set(order, (counts.get(order) ?? (order.part.author === author ? OWN : 0)) + 1)
  return [...counts].reduce<[Order | null, number]>((best, next) => (next[1] >= best[1] ? next : best), [null, 0])[0]
}
