import { readFile } from 'node:fs/promises'
import { type Gazetteer, namesIn, type PackedPlaces, SPELLING, TOWN } from '../../lib/extract/places/gazetteer.ts'
import { toBuckwalter } from '../../lib/extract/text/buckwalter.ts'
import { foldWord } from '../../lib/extract/text/fold-text.ts'

/** data/cities.json: a line for each place, its canonical name first, then its other spellings. */
export interface CitiesFile {
  commonWords: string
  /** By ISO 3166 code; the town that couriers serve most first. */
  countries: Record<string, { towns: string[]; communes: string[] }>
}

export const citiesFile = async (): Promise<CitiesFile> =>
  JSON.parse(await readFile(new URL('../../data/cities.json', import.meta.url), 'utf8'))

const ARABIC = /\p{Script=Arabic}/u

/** The gazetteer as it ships: folded, the two scripts apart, so that it is small as gzip. */
export function packGazetteer({ commonWords, countries }: CitiesFile): Gazetteer {
  const packed = (pack: (lines: string[]) => string): Record<string, PackedPlaces> =>
    Object.fromEntries(
      Object.entries(countries).map(([country, { towns, communes }]) => [country, { towns: pack(towns), communes: pack(communes) }]),
    )
  return { commonWords, latin: packed(latinOf), arabic: packed(lines => toBuckwalter(arabicOf(lines))) }
}

const latinOf = (lines: string[]) => join(lines, line => [nameOf(line), ...spellingsOf(line).filter(spelling => !ARABIC.test(spelling))])
const arabicOf = (lines: string[]) => join(lines, line => spellingsOf(line).filter(spelling => ARABIC.test(spelling)))

const join = (lines: string[], names: (line: string) => string[]) => lines.map(line => names(line).join(SPELLING)).join(TOWN)

const nameOf = (line: string) => namesIn(line)[0] ?? ''

/** All but the canonical name, each once. */
const spellingsOf = (line: string) => [...new Set(namesIn(line).map(foldWord))].filter(spelling => spelling !== foldWord(nameOf(line)))
