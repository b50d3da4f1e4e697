import type { Span, Turn } from '../chat/turn.ts'
import type { Article } from './catalogue-index.ts'
import type { Mention } from './find-mentions.ts'
import type { Quantity } from './find-quantity.ts'

/** An article on the order, as it stands after a turn. */
export interface OrderedArticle {
  article: Article
  mention: Mention
  quantity: Quantity | null
  /** Only asked about so far. */
  asked: boolean
  /** Only the shop has named it. */
  byShop: boolean
}

export type OrderState = readonly OrderedArticle[]

/** A value labelled as a price or a total. `isEach`: in a table's column of prices, the price of one. */
export interface LabelledSum extends Span {
  isTotal: boolean
  isEach: boolean
}

export interface TurnMentions {
  turn: Turn
  mentions: readonly Mention[]
  taken: ReadonlySet<number>
  /** Counts under a label of their own: `Quantité : 2`. */
  labelledCounts: readonly Quantity[]
  /** Sums under a label of their own: `Prix : 170`. */
  labelledSums: readonly LabelledSum[]
  /** The shop has just asked for something else than a count: a lone number answers that. */
  asksOther: boolean
}

/** What the catalogue asks for an article, in major units; null where it has no price. */
export type Listed = (article: Article) => number | null

/** How many of it; one where nobody said. */
export const countOf = ({ quantity }: Pick<OrderedArticle, 'quantity'>): number => quantity?.value ?? 1
