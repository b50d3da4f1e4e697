import type { LabelledValue } from '../chat/labelled-values.ts'
import { type ReadTurn, tokensIn, tokensOf } from '../chat/read-turns.ts'
import { touching } from '../chat/touching.ts'
import { says, type Turn } from '../chat/turn.ts'
import type { CityMention } from '../places/find-cities.ts'
import { houseFigures } from '../places/house-figures.ts'
import { type Part, readParts } from '../places/read-parts.ts'
import type { LabelField } from '../words/labels.ts'
import { afterTitles, type FoundName, findName } from './find-name.ts'
import { followCorrections, type NameCandidate } from './follow-corrections.ts'
import { judgeName } from './judge-name.ts'
import { spellingSkeleton } from './spelling-skeleton.ts'

/** Values with these labels hold neither a name nor a place without a label of its own. */
const NOT_OPEN: ReadonlySet<LabelField> = new Set([
  'fullName',
  'givenName',
  'familyName',
  'area',
  'product',
  'quantity',
  'price',
  'total',
  'note',
  'other',
])

/** The name, and what remains of the customer's words once phones, articles, cities and the name are taken out. */
export function readName(
  turns: readonly ReadTurn[],
  cities: readonly CityMention[],
  header: Turn | null,
): { name: FoundName | null; parts: Part[] } {
  const customer = turns.filter(({ turn }) => turn.speaker === 'customer')
  const skeletons = new Set(header?.tokens.filter(token => token.kind === 'word').map(token => spellingSkeleton(token.text)))
  const citiesOf = Map.groupBy(cities, mention => mention.turn)
  const read = customer.map(reading => {
    const own = citiesOf.get(reading.turn) ?? []
    return { reading, cities: own, parts: partsOf(reading, own) }
  })
  const candidates = read.flatMap(({ reading, parts, cities }) => candidatesOf(reading, parts, cities, skeletons))
  const standing = followCorrections(
    customer.flatMap(({ labelled }) => labelled),
    candidates,
  )
  const name = findName(standing.labelled, standing.candidates, header)
  const isPersons = touching(standing.withdrawn)
  const parts = read.flatMap(read => read.parts).filter(part => !isName(part, name) && !isPersons(part))
  return { name, parts }
}

function partsOf(reading: ReadTurn, cities: readonly CityMention[]): Part[] {
  const { turn, labelled, mentions, phoneTokens, noPlaces } = reading
  const closed = labelled.flatMap(value => tokensOf({ first: value.labelFirst, end: NOT_OPEN.has(value.field) ? value.end : value.first }))
  const named = [...mentions.filter(mention => !mention.bareNumber), ...cities].flatMap(tokensOf)
  const parts = readParts({ turn, first: 0, end: turn.tokens.length }, new Set([...phoneTokens, ...noPlaces, ...closed, ...named]))
  const isTaken = touching(parts)
  const figures = houseFigures(reading).filter(figure => !isTaken(figure))
  return [...parts, ...figures]
}

function candidatesOf(
  reading: ReadTurn,
  parts: readonly Part[],
  cities: readonly CityMention[],
  header: ReadonlySet<string>,
): NameCandidate[] {
  const free = parts
    .filter(part => part.kind === 'free')
    .map(part => ({ ...part, first: afterTitles(part.turn, part.first) }))
    .filter(part => part.first < part.end)
  if (free.length === 0) return []
  const { asked, detailed, hasPhone, labelled, mentions, phoneTokens } = reading
  // behind a phone number an address goes on no more
  const upToPhone = ({ first, end }: LabelledValue) => ({ first, end: tokensOf({ first, end }).find(at => phoneTokens.has(at)) ?? end })
  const inAddress = tokensIn(labelled.filter(value => value.field === 'address').map(upToPhone))
  const city = cities[0] ?? null
  // who says where he is beside his name, or what he takes and the town, gives details too
  const tellsPlace =
    parts.some(({ kind, isWhole }) => (kind === 'area' || kind === 'hamlet') && !isWhole) ||
    (cities.length > 0 && (mentions.length > 0 || says(reading.turn, 'want', 'call-here')))
  const addressEnd = parts.find(({ kind }) => kind === 'address')?.end ?? Infinity
  return free.map((part, n) => {
    const clues = {
      isKnown: isInHeader(part, header),
      beforePhone: phoneTokens.has(part.end),
      behindPhone: phoneTokens.has(part.first - 1),
      asked: asked.has('fullName') || asked.has('who'),
      detailed: detailed || tellsPlace,
      hasPhone,
      city,
      isFirst: n === 0,
      afterAddress: addressEnd <= part.first,
      // `Adresse : Rabat, Agdal, Salma Bennani 0661…`
      inAddress: inAddress.has(part.first) && !phoneTokens.has(part.end) && !phoneTokens.has(part.end + 1),
    }
    return { ...part, score: judgeName(part, clues), isFamily: n === 0 && asked.has('familyName') }
  })
}

const isInHeader = ({ turn, first, end, skip = 0 }: Part, header: ReadonlySet<string>) =>
  header.size > 0 &&
  turn.tokens
    .slice(first, end)
    .some(({ kind, text }, n) => kind === 'word' && text.length > 2 && header.has(spellingSkeleton(n === 0 ? text.slice(skip) : text)))

const isName = (part: Part, name: FoundName | null) =>
  name?.spans.some(span => span.turn === part.turn && span.first < part.end && part.first < span.end) ?? false
