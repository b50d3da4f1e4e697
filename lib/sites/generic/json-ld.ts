import type { Money } from '../../lead/money.ts'
import { findAll } from '../query.ts'
import { fitsPage } from './fits-page.ts'
import { firstOf, isObject, type Json, objectsIn, parseScripts, wordsOf } from './json-data.ts'
import { moneyOf } from './money-text.ts'
import { bareWords, type Facts, NOTHING, type Page, sellerText, titleText } from './page.ts'
import { jsonLd } from './selectors.ts'
import { isInAddress, isOfPage } from './this-page.ts'

/** schema.org: things with a price. */
const THING = /Product|Offer$|Vehicle|Car$|Motorcycle|RealEstate|Apartment|House$|Residence/
/** Where a page keeps what it is about. Never `itemListElement` or `isRelatedTo`: those are its neighbours. */
const LEADS_ON = new Set(['@graph', 'mainEntity', 'itemOffered'])
/** A page about one thing names no more of them. */
const MAX_THINGS = 500
/** The price before it came down, what bringing it costs, and a rate for each month (UN/CEFACT). */
const OLD_PRICE = /(?:List|Strikethrough)Price$/
const FEE = /Charge/
const MONTHLY = /^MON$|month|mois/i

/** What the page's JSON-LD says (schema.org Product, Offer, Vehicle and their kin), by one thing only: the one that this page is about. */
export function readJsonLd(page: Page): Facts {
  const blocks = parseScripts(findAll(page.root, jsonLd))
  const things = [...objectsIn(blocks, key => LEADS_ON.has(key))]
    .map(({ object }) => object)
    .filter(isThing)
    .slice(0, MAX_THINGS)
  const thing = things.find(one => isNamedAs(page, one) || isOfPage(addressOf(one), page.url)) ?? onlyOne(page, things)
  if (!thing) return NOTHING
  const offers = offersOf(thing)
  return {
    title: nameOf(thing),
    price: priceOf(offers, page.url.host),
    seller: sellerOf([...offers, thing]),
  }
}

/** Of the things that give no address, the one that fits the page: told alone, in however many blocks. Others are what the page recommends. */
function onlyOne(page: Page, things: Json[]): Json | null {
  if (!page.isCurrent) return null
  const nameless = things.filter(one => isOfPage(addressOf(one), page.url) === null)
  const named = nameless.filter(one => isInAddress(one.sku ?? one.productID, page.url))
  const fitting = named.length > 0 ? named : nameless.filter(one => fitsPage(page, nameOf(one)))
  const [first] = fitting
  return first && fitting.every(one => nameOf(one) === nameOf(first)) ? first : null
}

const isThing = (object: Json) => {
  const types: unknown = object['@type']
  return (Array.isArray(types) ? types : [types]).some(type => typeof type === 'string' && type.length < 100 && THING.test(type))
}

const isNamedAs = ({ title }: Page, thing: Json) => title !== null && bareWords(nameOf(thing) ?? '') === bareWords(title)

const nameOf = (thing: Json): string | null => {
  const offered = firstOf(thing.itemOffered)
  return titleText(wordsOf(thing.name)) ?? (isObject(offered) ? titleText(wordsOf(offered.name)) : null)
}

/** Its own address, else that of its first offer. An id may be a mere name inside the page (`#car`). */
function addressOf(thing: Json): unknown {
  const offer = firstOf(thing.offers)
  const id = thing['@id']
  return firstOf(thing.url) ?? (typeof id === 'string' && id.startsWith('http') ? id : isObject(offer) ? firstOf(offer.url) : null)
}

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.slice(0, 100) : [value]).filter(isObject)

/** The offers of a thing, an offer itself, and what an offer of offers holds. */
function offersOf(thing: Json): Json[] {
  const offers = isObject(thing.offers) ? listOf(thing.offers) : [thing]
  return offers.flatMap(offer => [offer, ...listOf(offer.offers)])
}

/** The first price that is told; of a range its lower end. */
function priceOf(offers: Json[], host: string): Money | null {
  for (const offer of offers) {
    const sums = [offer, ...listOf(offer.priceSpecification)].filter(isPrice)
    for (const sum of sums) {
      const currency = wordsOf(sum.priceCurrency ?? offer.priceCurrency)
      const price = moneyOf(firstOf(sum.price), currency, host) ?? moneyOf(firstOf(sum.lowPrice), currency, host)
      if (price) return price
    }
  }
  return null
}

const isPrice = ({ priceType, unitCode, unitText, '@type': type }: Json) =>
  !OLD_PRICE.test(wordsOf(priceType) ?? '') && !FEE.test(wordsOf(type) ?? '') && !MONTHLY.test(wordsOf(unitCode ?? unitText) ?? '')

function sellerOf(holders: Json[]): string | null {
  for (const { seller, offeredBy } of holders) {
    const who = firstOf(seller ?? offeredBy)
    const name = sellerText(wordsOf(isObject(who) ? who.name : who))
    if (name !== null) return name
  }
  return null
}
