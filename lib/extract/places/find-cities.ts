import { separates } from '../chat/segments.ts'
import { endOf, labelAt, means, type Span, saysBetween, type Turn } from '../chat/turn.ts'
import { givenNameEnd } from '../names/given-name.ts'
import { endsAt } from '../products/find-quantity.ts'
import type { PhraseMatch } from '../text/phrase-table.ts'
import { BEFORE_NAMESAKE, IN, NATURE, OWN_PLACE, TITLES_OF_FAMILIES } from '../words/address-particles.ts'
import type { City, CityReading, CityTable } from './gazetteer.ts'

/** A city named in a turn, with how much speaks for its being where the goods go. */
export interface CityMention extends Span {
  city: City
  /** Other cities of the same spelling. */
  rivals: City[]
  score: number
  /** Under a label for the city, or in answer to a question for it. */
  stated: boolean
  /** `pas à Taza`: said not to be it. */
  denied: boolean
  /** A word of the customer's decides for it. */
  decided: boolean
}

/** What is known of a turn before its cities are looked for. */
export interface CityClues {
  /** Tokens that are something else: phone numbers, articles, dates. */
  taken: ReadonlySet<number>
  /** Of these the phone numbers: they part what is around them. */
  phones: ReadonlySet<number>
  /** Tokens of a value labelled as city. */
  labelled: ReadonlySet<number>
  /** Tokens of values labelled as something that holds no city: a name, an article. */
  elsewhere: ReadonlySet<number>
  /** The shop has just asked for the city. */
  asked: boolean
  /** The turn gives details: a phone number, a name, a form. */
  detailed: boolean
}

const SCORE = {
  labelled: 8,
  asked: 3,
  locative: 3,
  wholePart: 2,
  beforeArea: 2,
  opensLine: 1,
  afterName: 1,
  detailed: 1,
  homeTown: 2,
  homeCommune: -1,
  foreign: -1,
  workplace: -5,
  shopPlace: -5,
}
/** What a name that is a common word, a commune or a foreign place must reach by its company. */
const ENOUGH_FOR_DOUBTFUL = 2
const LOOK_BACK = 8

/** The cities in a turn; those that are a street's or quarter's name, or a common word without company, are left out. */
export function findCities(turn: Turn, table: CityTable, clues: CityClues): CityMention[] {
  const mentions: CityMention[] = []
  const mayName = (at: number) => {
    const kind = turn.tokens[at]?.kind
    return (kind === 'word' || kind === 'number') && !clues.taken.has(at) && !clues.elsewhere.has(at)
  }
  for (let at = 0; at < turn.tokens.length; ) {
    const match = mayName(at) ? (table.longest(turn.tokens, at) ?? nearMiss(turn, at, table, clues)) : null
    const [reading, ...others] = match && !isLabelHere(turn, at, match.end) ? rankReadings(match.values) : []
    if (!match || !reading) {
      at++
      continue
    }
    const end = withoutQuarter(turn, at, match.end)
    const span = { turn, first: at, end, skip: match.skip }
    const denied = isDenied(turn, at)
    const score = denied ? 0 : scoreOf(span, reading, clues)
    const stated = clues.labelled.has(at) || clues.asked
    const rivals = others.map(other => other.city)
    if (score !== null) mentions.push({ ...span, city: reading.city, rivals, score, stated, denied, decided: false })
    at = end
  }
  return mentions
}

const MOST_WORDS = 4

/** `eskendria`, `sidi allal lbahraoui`: words that stand where a city does, are nothing else, and come near to a town's name. */
function nearMiss(turn: Turn, at: number, table: CityTable, clues: CityClues): PhraseMatch<CityReading> | null {
  const isPlace = startsPart(turn, at, clues.phones) || clues.labelled.has(at) || followsLocative({ turn, first: at, end: at + 1 })
  if (!isPlace || !(clues.detailed || clues.asked || clues.labelled.has(at)) || givenNameEnd(turn, at)) return null
  let end = at
  // a name written as listed is no part of another
  const goesOn = (n: number) => n === at || (!clues.taken.has(n) && table.longest(turn.tokens, n) === null)
  while (end < at + MOST_WORDS && turn.tokens[end]?.kind === 'word' && goesOn(end)) end++
  for (; end > at; end--) {
    if (!clues.labelled.has(at) && turn.tokens[end]?.kind === 'word' && !clues.taken.has(end) && !goesOnWithPlace(turn, end)) continue
    const tokens = turn.tokens.slice(at, end)
    const isKnown = tokens.every((_, n) => (turn.meanings[at + n]?.length ?? 0) > 0)
    const city = isKnown ? null : table.nearest(tokens.map(({ text }) => text).join(''))
    if (city) return { values: [{ city, commonWord: true }], end, skip: 0 }
  }
  return null
}

/** `المدينة سلا`: the word for a city, before one; it is a city's name as well. */
const isLabelHere = (turn: Turn, at: number, end: number) => labelAt(turn, at)?.end === end && labelAt(turn, at)?.field === 'city'

/** `rabat agdal` is a way to write Rabat, and names its quarter as well. */
function withoutQuarter(turn: Turn, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (endOf(turn, at, 'quarter') === end) return at
  return end
}

function rankReadings(readings: readonly CityReading[]): CityReading[] {
  return [...readings].sort((a, b) => Number(b.city.isHome) - Number(a.city.isHome) || a.city.rank - b.city.rank)
}

/** Null when the words are no delivery city here. */
function scoreOf(span: Span, { city, commonWord }: CityReading, clues: CityClues): number | null {
  const { turn, first } = span
  const labelled = clues.labelled.has(first)
  if (!labelled && !(span.skip && IN.has(turn.tokens[first]?.text[0] ?? '')) && isNamedAfter(turn, first)) return null
  const isName = givenNameEnd(turn, first) >= span.end
  const company = companyOf(span, labelled, isName, clues)
  const doubtful = commonWord || isName || !city.isHome || !city.isTown
  if (doubtful && !labelled && company < ENOUGH_FOR_DOUBTFUL) return null
  return company + standingOf(city) + circumstancesOf(turn, first)
}

function companyOf(span: Span, labelled: boolean, isName: boolean, { asked, detailed, phones }: CityClues): number {
  const { turn, first, end } = span
  let score = labelled ? SCORE.labelled : 0
  if (asked) score += SCORE.asked
  // `لبوسلهام` is as likely for the man as to the town
  if (followsLocative(span) && !(isName && span.skip)) score += SCORE.locative
  if (detailed) score += SCORE.detailed
  if (startsPart(turn, first, phones) && endsPart(turn, end, phones)) score += detailed || asked ? SCORE.wholePart : 0
  if (goesOnWithPlace(turn, end)) score += SCORE.beforeArea
  return detailed ? score + amongDetails(span, isName) : score
}

const PLACE_CUES = ['area', 'centre', 'hamlet', 'street', 'building', 'landmark'] as const

/** `safi hay jrifat`; `safi hay` alone may be talk (`hay`: there is, in Spanish). */
function goesOnWithPlace(turn: Turn, at: number): boolean {
  if (means(turn, at, 'quarter')) return true
  const cue = Math.max(...PLACE_CUES.map(kind => endOf(turn, at, kind)))
  if (cue === 0) return false
  return (
    Math.max(endOf(turn, at, 'chatter'), endOf(turn, at, 'filler')) < cue ||
    (means(turn, at, 'area') && isWordOfName(turn, endOf(turn, at, 'area')))
  )
}

/** `Naima Alami` opening a line is a woman, `sale tabriquet` a town with its quarter. */
function amongDetails({ turn, first, end }: Span, isName: boolean): number {
  const opensLine = !isName && startsPart(turn, first) && isUnknownWord(turn, end)
  return (opensLine ? SCORE.opensLine : 0) + (followsName(turn, first) ? SCORE.afterName : 0)
}

/** `Karim Alami jdida`, `Karim El Alami jdida`: right behind a given name and a family name. */
function followsName(turn: Turn, first: number): boolean {
  if (!isUnknownWord(turn, first - 1)) return false
  const family = endOf(turn, first - 2, 'name-particle') === first - 1 ? first - 2 : first - 1
  return givenNameEnd(turn, family - 1) === family
}

/** A word of no list, or a given name: quarters are called after people and peace. */
const isWordOfName = (turn: Turn, at: number) => isUnknownWord(turn, at) || givenNameEnd(turn, at) > 0

/** A word of no list: `sale tabriquet` goes on with a quarter, `safi mzyan` does not. */
const isUnknownWord = (turn: Turn, at: number) =>
  turn.tokens[at]?.kind === 'word' && (turn.meanings[at]?.length === 0 || means(turn, at, 'quarter'))

const standingOf = (city: City) => (city.isHome ? (city.isTown ? SCORE.homeTown : SCORE.homeCommune) : SCORE.foreign)

function circumstancesOf(turn: Turn, first: number): number {
  const from = sentenceStart(turn, first)
  const workplace = saysBetween(turn, from, first, 'elsewhere') ? SCORE.workplace : 0
  return workplace + (namesTheShop(turn, from, first) ? SCORE.shopPlace : 0)
}

/** `votre magasin à Fès`; `nous sommes un magasin à Taza`, `3ndi lm7al f taza` is the customer's own. */
function namesTheShop(turn: Turn, from: number, first: number): boolean {
  const isOwn = turn.tokens.slice(from, first).some(({ text }) => OWN_PLACE.has(text))
  for (let at = from; at < first; at++)
    if (means(turn, at, 'shop-place') && !(isOwn && endOf(turn, at, 'shop-place') === at + 1)) return true
  return false
}

/** `0661… safi`: that is all, and no town. */
const startsPart = (turn: Turn, first: number, phones?: ReadonlySet<number>) =>
  first === 0 || separates(turn, first - 1) || (phones?.has(first - 1) && !means(turn, first, 'filler'))
const endsPart = (turn: Turn, end: number, phones: ReadonlySet<number>) =>
  end >= turn.tokens.length || separates(turn, end) || phones.has(end)

function sentenceStart(turn: Turn, first: number): number {
  let at = first
  while (at > 0 && at > first - LOOK_BACK && !separates(turn, at - 1)) at--
  return at
}

/** `à Midelt`, `f fas`, `ltanja`, `بطنجة`; an article says no where (`الصباح`). */
const followsLocative = ({ turn, first, skip = 0 }: Span) =>
  (skip > 0 && !turn.tokens[first]?.text.startsWith('ال')) || endsAt(turn, first, 'locative')

export function followsTitle({ tokens }: Turn, first: number): boolean {
  const before = tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  return TITLES_OF_FAMILIES.has(tokens[before]?.text ?? '')
}

/** `rue de Marrakech`, `Bab Doukkala`, `حي تازة`. */
function isNamedAfter(turn: Turn, first: number): boolean {
  if (isInQuarter(turn, first) || followsTitle(turn, first)) return true
  let end = first
  while (end > 0 && (BEFORE_NAMESAKE.has(turn.tokens[end - 1]?.text ?? '') || isMarkInside(turn, end - 1))) end--
  if (NATURE.has(turn.tokens[end - 1]?.text ?? '')) return true
  // `hay riad rabat`: the word between is the quarter's name
  if (end === first && endsAt(turn, first - 1, 'area') && !means(turn, first - 1, 'street', 'door')) return false
  return endsAt(turn, end, 'street', 'building', 'door', 'area', 'hamlet', 'known-building') && !separates(turn, end - 1)
}

/** `c/ Granada`, `av. de Fès`. */
const isMarkInside = (turn: Turn, at: number) => ['/', '.'].includes(turn.tokens[at]?.text ?? '') && !separates(turn, at)

/** `Bab El Oued`. */
function isInQuarter(turn: Turn, first: number): boolean {
  for (let at = Math.max(0, first - 3); at < first; at++) if (endOf(turn, at, 'quarter') > first) return true
  return false
}

/** `pas à Taza`, `machi casa`. */
function isDenied(turn: Turn, first: number): boolean {
  for (let at = Math.max(0, first - 4); at < first; at++) {
    const end = endOf(turn, at, 'negation')
    if (end === first || (end > 0 && endOf(turn, end, 'locative') === first)) return true
  }
  return false
}
