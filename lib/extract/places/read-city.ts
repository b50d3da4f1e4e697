import type { LabelledValue } from '../chat/labelled-values.ts'
import { type ReadTurn, tokensIn, tokensOf } from '../chat/read-turns.ts'
import { separates } from '../chat/segments.ts'
import { endOf, means, type Turn } from '../chat/turn.ts'
import type { Asked } from '../chat/what-was-asked.ts'
import { givenNameEnd } from '../names/given-name.ts'
import type { LabelField } from '../words/labels.ts'
import { type CityMention, findCities } from './find-cities.ts'
import { followCorrections } from './follow-corrections.ts'
import type { CityTable } from './gazetteer.ts'
import { type PickedCity, pickCity } from './pick-city.ts'

const CITY_LABELS: ReadonlySet<LabelField> = new Set(['city'])
const WILAYA_SCORE = 6
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

/** Every city that the customer names, those he takes back too, and the one the goods go to. */
export function readCity(turns: readonly ReadTurn[], table: CityTable): { picked: PickedCity | null; mentions: CityMention[] } {
  const named = followCorrections(turns.filter(({ turn }) => turn.speaker === 'customer').flatMap(read => citiesOf(read, table)))
  const hasTown = named.some(({ city, denied }) => city.isHome && city.isTown && !denied)
  // `الغربية` is a province of Egypt before it is a commune of Morocco, `Medina` a quarter before it is a town of Arabia
  const isFar = ({ turn, first, city }: CityMention) => hasTown && !city.isHome && (!city.isTown || means(turn, first, 'centre'))
  const near = named.filter(mention => !mention.denied && !isFar(mention))
  const inColumn = new Set(near.filter(({ turn }) => turn.label === 'city').map(({ city }) => city.name))
  const mentions = near.filter(mention => !isElsewhereInRow(mention, inColumn))
  const areaTurns = new Set(turns.filter(({ asked }) => asked.has('area') && !asked.has('city')).map(({ turn }) => turn))
  const first = mentions[0]?.turn
  const byTurn = Map.groupBy(mentions, ({ turn }) => turn)
  // asked for his quarter, a customer names no other city
  const places = mentions.filter(
    mention => !isSurname(mention, byTurn.get(mention.turn) ?? []) && !(areaTurns.has(mention.turn) && mention.turn !== first),
  )
  const askedIn = new Map(turns.map(({ turn, asked }) => [turn, asked]))
  const isInside = (mention: CityMention) => isInsideFirst(mention, places[0], askedIn.get(mention.turn))
  const picked = pickCity(places.filter(mention => !isInside(mention)))
  const inside = picked && !picked.inside ? places.findLast(isInside) : null
  return { picked: picked && inside ? { ...picked, inside } : picked, mentions: [...places, ...named.filter(mention => mention.denied)] }
}

/** As many times farther down the list of towns as makes a place a part of another. */
const SMALLER = 3

/** `bghito l agadir`, then `drarga` in answer to "l'adresse ?": a small place, told where no city was asked for, lies in the one named before. */
function isInsideFirst({ turn, city, decided }: CityMention, first: CityMention | undefined, asked: Asked | undefined): boolean {
  if (!first || decided || turn === first.turn || city.rank <= first.city.rank * SMALLER || !first.city.isHome) return false
  return asked !== undefined && (asked.has('address') || asked.has('area')) && !asked.has('city')
}

/** In a row of a table with a column for the city, other columns name none: `سيدي جابر` is a quarter there. */
const isElsewhereInRow = ({ turn, city }: CityMention, inColumn: ReadonlySet<string>) =>
  (turn.label === 'address' || turn.label === 'area') && inColumn.size > (inColumn.has(city.name) ? 1 : 0)

/** `Said Ait Baha, Inezgane`: a town right after a given name is the family's, when the turn names another. `mentions`: the turn's own. */
function isSurname({ turn, first, end }: CityMention, mentions: readonly CityMention[]): boolean {
  const opens =
    first > 0 && (first === 1 || separates(turn, first - 2) || isToldOfName(turn, first - 1)) && givenNameEnd(turn, first - 1) === first
  const closes = end >= turn.tokens.length || separates(turn, end)
  return opens && closes && mentions.findLast(other => other.first > end) !== undefined
}

/** `smiti Lahcen Ait Baha`, `M. Said Safi`: what stands before the given name says that it is one. */
function isToldOfName(turn: Turn, given: number): boolean {
  for (let at = Math.max(0, given - 3); at < given; at++)
    for (const kind of ['introduction', 'title', 'recipient'] as const) if (endOf(turn, at, kind) === given) return true
  return false
}

function citiesOf({ turn, labelled, mentions, asked, detailed, phoneTokens, noPlaces }: ReadTurn, table: CityTable): CityMention[] {
  const values = (fields: ReadonlySet<LabelField>) => tokensIn(labelled.filter(value => fields.has(value.field)))
  const labels = labelled.flatMap(value => tokensOf({ first: value.labelFirst, end: value.first }))
  const stated = values(CITY_LABELS)
  const mayBeNumbered = asked.has('city') || stated.size > 0
  const numbered = mayBeNumbered ? wilayaOf(turn, table).filter(({ first }) => asked.has('city') || stated.has(first)) : []
  return [
    ...numbered,
    ...findCities(turn, table, {
      taken:
        labels.length + mentions.length + noPlaces.size === 0
          ? phoneTokens
          : new Set([...phoneTokens, ...noPlaces, ...labels, ...mentions.flatMap(tokensOf)]),
      phones: phoneTokens,
      labelled: stated,
      elsewhere: tokensIn(labelled.filter(value => NO_CITY_IN.has(value.field)).map(value => upToPhone(value, phoneTokens))),
      asked: asked.has('city') || asked.has('where'),
      detailed,
    }),
  ]
}

/** `Tel : 0661…, Nabil Chaoui, Tanger`: behind its number the label for a phone holds nothing more. */
function upToPhone(value: LabelledValue, phoneTokens: ReadonlySet<number>): Pick<LabelledValue, 'first' | 'end'> {
  const last = value.field === 'phone' ? tokensOf(value).findLast(at => phoneTokens.has(at)) : undefined
  return { first: value.first, end: last === undefined ? value.end : last + 1 }
}

/** `16` in answer to "quelle wilaya ?", or under that label: Algerians know their wilayas by number. */
function wilayaOf(turn: Turn, table: CityTable): CityMention[] {
  return turn.tokens.flatMap((token, first) => {
    const alone = token.kind === 'number' && token.text.length <= 2 && (first === 0 || separates(turn, first - 1))
    const city = alone ? table.get(`wilaya ${Number(token.text)}`)[0]?.city : undefined
    if (!city?.isHome) return []
    return [{ turn, first, end: first + 1, city, rivals: [], score: WILAYA_SCORE, stated: true, denied: false, decided: false }]
  })
}
