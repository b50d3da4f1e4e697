import type { CatalogueItem } from '../lead/catalogue.ts'
import type { PhoneMetadata } from '../lead/phone-metadata.ts'
import { type NumberingContext, numberingOf } from './phones/numbering.ts'
import { type CityTable, compileGazetteer, type Gazetteer } from './places/gazetteer.ts'
import { type CatalogueIndex, indexCatalogue } from './products/catalogue-index.ts'

/** What the reader is told of the account, and the data it reads with. */
export interface ExtractContext {
  /** ISO 3166: whose national numbers are written without a prefix. */
  defaultCountry: string
  /** ISO 4217: prices come out in its minor units. */
  currency: string
  /** The shop's own numbers, E.164: never a customer's. */
  ownNumbers: readonly string[]
  catalogue: readonly CatalogueItem[]
  /** public/data/cities.json */
  gazetteer: Gazetteer
  /** public/data/phone-numbering.json; the formats are not needed */
  phoneMetadata: PhoneMetadata
}

/** A context with its indexes built. */
export interface PreparedContext {
  currency: string
  ownNumbers: ReadonlySet<string>
  numbering: NumberingContext
  cities: CityTable
  catalogue: CatalogueIndex
}

const prepared = new WeakMap<ExtractContext, PreparedContext>()
const gazetteers = new WeakMap<Gazetteer, Map<string, CityTable>>()

/** Builds the indexes of a context, once per context object; the gazetteer's, which takes longest, once per gazetteer and country. */
export function prepareContext(context: ExtractContext): PreparedContext {
  const known = prepared.get(context)
  if (known) return known
  const { defaultCountry: country, phoneMetadata: metadata } = context
  const cities = cityTable(context.gazetteer, country)
  const ready: PreparedContext = {
    currency: context.currency,
    ownNumbers: new Set(context.ownNumbers),
    numbering: numberingOf(country, metadata),
    cities,
    catalogue: indexCatalogue(context.catalogue, cities),
  }
  prepared.set(context, ready)
  return ready
}

function cityTable(gazetteer: Gazetteer, country: string): CityTable {
  const tables = gazetteers.get(gazetteer) ?? new Map<string, CityTable>()
  gazetteers.set(gazetteer, tables)
  const table = tables.get(country) ?? compileGazetteer(gazetteer, country)
  tables.set(country, table)
  return table
}
