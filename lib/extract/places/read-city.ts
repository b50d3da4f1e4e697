import { type ReadTurn, tokensOf } from '../chat/read-turns.ts'
import type { LabelField } from '../words/labels.ts'
import { type CityMention, findCities } from './find-cities.ts'
import type { CityTable } from './gazetteer.ts'
import { type PickedCity, pickCity } from './pick-city.ts'

const CITY_LABELS: ReadonlySet<LabelField> = new Set(['city'])
const NO_CITY_IN: ReadonlySet<LabelField> = new Set([
  'fullName',
  'givenName',
  'familyName',
  'phone',
  'product',
  'quantity',
  'price',
  'total',
  'other',
])

/** Every city that the customer names, and the one the goods go to. */
export function readCity(turns: readonly ReadTurn[], table: CityTable): { picked: PickedCity | null; mentions: CityMention[] } {
  const mentions = turns.filter(({ turn }) => turn.speaker === 'customer').flatMap(read => citiesOf(read, table))
  return { picked: pickCity(mentions), mentions }
}

function citiesOf({ turn, labelled, mentions, asked, detailed, phoneTokens }: ReadTurn, table: CityTable): CityMention[] {
  const values = (fields: ReadonlySet<LabelField>) => new Set(labelled.filter(value => fields.has(value.field)).flatMap(tokensOf))
  const labels = labelled.flatMap(value => tokensOf({ first: value.labelFirst, end: value.first }))
  return findCities(turn, table, {
    taken: new Set([...phoneTokens, ...labels, ...mentions.flatMap(tokensOf)]),
    labelled: values(CITY_LABELS),
    elsewhere: values(NO_CITY_IN),
    asked: asked.has('city') || asked.has('where'),
    detailed,
  })
}
