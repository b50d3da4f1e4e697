import type { DraftProduct, Found, LeadDraft } from '../lead/lead-draft.ts'
import { evidenceOf, type Span, wordsOf } from './chat/turn.ts'
import type { Phone } from './phones/rank-phones.ts'
import type { PickedCity } from './places/pick-city.ts'
import type { OrderLine } from './products/read-order.ts'
import type { UnlistedArticle } from './products/read-unlisted.ts'

interface Text {
  text: string
  spans: readonly Span[]
  confidence: number
}

/** What the single rules found. */
export interface Findings {
  name: Text | null
  phones: readonly Phone[]
  city: PickedCity | null
  area: Text | null
  address: Text | null
  products: readonly OrderLine[]
  unlisted: readonly UnlistedArticle[]
  note: Text | null
}

const DEFAULT_QUANTITY_CONFIDENCE = 0.8
const SAID_QUANTITY_CONFIDENCE = 0.92
const QUOTED_PRICE_CONFIDENCE = 0.9
const DERIVED_PRICE_CONFIDENCE = 0.75
const FAR_PRICE_CONFIDENCE = 0.5
/** Shops bargain, but a sum below half or above double the catalogue's price is more likely some other number. */
const MOST_TIMES_LISTED = 2

/** The findings as the form takes them: values with evidence and confidence. */
export function draftOf({ name, phones, city, area, address, products, unlisted, note }: Findings): LeadDraft {
  const numbers = phones.map(({ e164, confidence, spans }) => found(e164, confidence, spans))
  return {
    fullName: textFound(name),
    phone: numbers[0] ?? null,
    phones: numbers,
    city: city && found(city.mention.city.name, city.confidence, [city.mention]),
    cityCandidates: city?.candidates ?? [],
    area: textFound(area),
    address: textFound(address),
    products: [...products.map(productOf), ...unlisted.map(unlistedOf)],
    note: textFound(note),
  }
}

function productOf({ ordered, price }: OrderLine): DraftProduct {
  const { article, mention, quantity, byShop, asked } = ordered
  const certainty = (0.7 + 0.25 * mention.coverage) * (byShop ? 0.8 : 1) * (asked ? 0.9 : 1)
  return {
    sku: found(article.item.sku, certainty, [mention]),
    name: article.item.name,
    quantity: quantity
      ? found(quantity.value, quantity.derived ? DERIVED_PRICE_CONFIDENCE : SAID_QUANTITY_CONFIDENCE, [quantity])
      : found(1, DEFAULT_QUANTITY_CONFIDENCE, [mention]),
    unitPrice: price && found(price.minor, priceConfidence(price, article.item.price), [price.quote.span]),
  }
}

/** `listed`: the catalogue's price in minor units. */
function priceConfidence({ minor, quote }: NonNullable<OrderLine['price']>, listed: number | null): number {
  const isFar = listed !== null && (minor * MOST_TIMES_LISTED < listed || minor > listed * MOST_TIMES_LISTED)
  if (isFar) return FAR_PRICE_CONFIDENCE
  return quote.derived ? DERIVED_PRICE_CONFIDENCE : QUOTED_PRICE_CONFIDENCE
}

const unlistedOf = ({ words, quantity, price }: UnlistedArticle): DraftProduct => ({
  sku: null,
  name: wordsOf(words),
  quantity: quantity && found(quantity.value, SAID_QUANTITY_CONFIDENCE, [quantity]),
  unitPrice: price && found(price.minor, priceConfidence(price, null), [price.quote.span]),
})

const textFound = (text: Text | null): Found<string> => text && found(text.text, text.confidence, text.spans)

function found<T>(value: T, confidence: number, spans: readonly Span[]): NonNullable<Found<T>> {
  return { value, confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100, evidence: spans.map(evidenceOf) }
}
