import type { Money } from '../../lead/money.ts'
import { find } from '../query.ts'
import { fitsPage } from './fits-page.ts'
import { firstOf, type Inside, isObject, type Json, objectsIn, parseScripts, wordsOf } from './json-data.ts'
import { moneyOf } from './money-text.ts'
import { type Facts, NOTHING, type Page, sellerText, titleText } from './page.ts'
import { nextData } from './selectors.ts'
import { idOf } from './this-page.ts'

/** Objects that go by one id; a page has a handful. */
const MAX_NAMED = 200
const ID_KEY = /^(?:(?:list|ad|item|post|listing|product|external|legacy|object)_?)?(?:id|uuid|sku)$/i
const TITLES = ['subject', 'title', 'name']
const SELLERS = ['seller', 'owner', 'user', 'store', 'vendor']
const DESCRIPTION = /descri|^(?:body|text|content)$/i
const NAMES = ['name', 'full_name', 'fullName']
const CURRENCIES = ['symbol_label', 'code']

/**
 * What the data of a Next.js page say of the object whose id stands in the page's address, and of no other: such data hold the neighbours
 * too, and after a change of page without a load they are those of the page before. A seller or a category may go by the same id: what looks
 * like a listing has a title and a price, else a description and a title that fits the page. A phone number in them is not read: the page
 * shows it on a click, or not at all.
 */
export function readNextData(page: Page): Facts {
  const id = idOf(page.url)
  const script = find(page.root, nextData)
  if (id === null || !script) return NOTHING
  const named = [...objectsIn(parseScripts([script]))].filter(({ object }) => hasId(object, id)).slice(0, MAX_NAMED)
  const read = named.map(inside => ({ ...inside, facts: factsOf(inside, page.url.host) })).filter(({ facts }) => facts.title !== null)
  const listing =
    read.find(({ facts }) => facts.price !== null) ??
    read.find(({ object }) => hasPrice(object)) ??
    read.find(({ object, facts }) => isDescribed(object) && fitsPage(page, facts.title))
  return listing?.facts ?? NOTHING
}

/** A price that nobody could read yet is one: its currency may stand on the page only. */
const hasPrice = ({ price }: Json) => ['string', 'number', 'object'].includes(typeof price) && price !== null

const isDescribed = (object: Json) => Object.keys(object).some(key => DESCRIPTION.test(key) && wordsOf(object[key])?.trim())

const hasId = (object: Json, id: string) =>
  Object.keys(object).some(key => ID_KEY.test(key) && !isObject(object[key]) && String(object[key]) === id)

function factsOf({ object, parent }: Inside, host: string): Facts {
  const title = titleText(firstWords(object, TITLES))
  return title === null ? NOTHING : { title, price: priceOf(object, host), seller: sellerOf(object) ?? (parent && sellerOf(parent)) }
}

/** `price: {value, currency}`, `price: [45]` with a currency beside it. Without a currency it is no price yet. */
function priceOf(object: Json, host: string): Money | null {
  const price = firstOf(object.price)
  const sum = isObject(price) ? price : object
  const list = firstOf(sum.currencies ?? sum.currency ?? object.currency)
  return moneyOf(
    isObject(price) ? firstOf(price.value ?? price.amount ?? price.price) : price,
    isObject(list) ? firstWords(list, CURRENCIES) : list,
    host,
  )
}

function sellerOf(holder: Json): string | null {
  const who = SELLERS.map(key => holder[key]).find(isObject)
  return who ? sellerText(firstWords(who, NAMES)) : null
}

const firstWords = (holder: Json, keys: readonly string[]): string | null => {
  return keys.map(key => wordsOf(holder[key])).find(words => words?.trim()) ?? null
}
