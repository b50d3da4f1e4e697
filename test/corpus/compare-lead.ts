import { namesIn } from '../../lib/extract/places/gazetteer.ts'
import type { CitiesFile } from '../cli/pack-gazetteer.ts'
import { f1, NUMBER_WORDS, QUARTER_WORDS, TITLES, without, withoutSequence, words } from './compare-text.ts'
import type { ExpectedLead } from './labels.ts'

export const TEXT_FIELDS = ['full_name', 'phone', 'city', 'area', 'address'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** `right` of a value, `absent` of a null rightly left null; the others are mistakes. */
export type Verdict = 'right' | 'absent' | 'wrong' | 'missing' | 'invented'

export const isRight = (verdict: Verdict): boolean => verdict === 'right' || verdict === 'absent'

/** Every known spelling of a city, as words, longest first: an address may repeat its city. */
export type CitySpellings = ReadonlyMap<string, readonly (readonly string[])[]>

export function citySpellings({ countries }: CitiesFile): CitySpellings {
  const spellings = new Map<string, (readonly string[])[]>()
  for (const line of Object.values(countries).flatMap(({ towns, communes }) => [...towns, ...communes])) {
    const names = namesIn(line)
    const known = names.map(words).filter(list => list.length > 0)
    const name = names[0] ?? ''
    spellings.set(name, [...(spellings.get(name) ?? []), ...known.sort((a, b) => b.length - a.length)])
  }
  return spellings
}

export const isBlank = (value: string | null | undefined): value is null | undefined => value == null || words(value).length === 0

/** Compares one text field by the rules of LABELLING.md. */
export function compareField(field: TextField, expected: ExpectedLead, given: string | null, cities: CitySpellings): Verdict {
  const answers = [expected[field] ?? null, ...(expected.accept?.[field] ?? [])] as (string | null)[]
  const empty = isBlank(given) || (field === 'address' && isOnlyPlace(given, expected, cities))
  if (empty) return answers.includes(null) ? 'absent' : 'missing'
  const values = answers.filter(answer => answer !== null)
  if (values.length === 0) return 'invented'
  return values.some(value => isSame(field, value, given, expected, cities)) ? 'right' : 'wrong'
}

function isSame(field: TextField, value: string, given: string, expected: ExpectedLead, cities: CitySpellings): boolean {
  if (field === 'phone') return given.trim() === value
  if (field === 'city') return given.normalize('NFC').trim() === value.normalize('NFC')
  if (field === 'full_name') return f1(without(words(value), TITLES), without(words(given), TITLES)) >= 0.8
  if (field === 'area') return f1(without(words(value), QUARTER_WORDS), without(words(given), QUARTER_WORDS)) >= 0.6
  const [left, right] = [value, given].map(text => {
    const rest = without(addressWords(text, expected, cities), NUMBER_WORDS)
    return rest.length > 0 ? rest : words(text)
  })
  return f1(left ?? [], right ?? []) >= 0.6
}

function addressWords(text: string, { city, area }: ExpectedLead, cities: CitySpellings): string[] {
  const spellings = city ? (cities.get(city) ?? [words(city)]) : []
  return [...spellings, area ? words(area) : []].reduce<string[]>((rest, spelling) => withoutSequence(rest, spelling), words(text))
}

/** An address made only of the city, the area and words like n° says nothing. */
function isOnlyPlace(given: string, expected: ExpectedLead, cities: CitySpellings): boolean {
  const rest = addressWords(given, expected, cities).filter(word => !NUMBER_WORDS.has(word) && !QUARTER_WORDS.has(word))
  if (rest.length > 0) return false
  return !(expected.address && isSame('address', expected.address, given, expected, cities))
}

export const NOTE_LIKENESS = 0.5

/** Notes are shown as information only. */
export function compareNote(expected: string | null | undefined, given: string | null): Verdict {
  if (expected == null) return isBlank(given) ? 'absent' : 'invented'
  if (isBlank(given)) return 'missing'
  return f1(words(expected), words(given)) >= NOTE_LIKENESS ? 'right' : 'wrong'
}
