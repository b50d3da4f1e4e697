import { foldWord } from '../text/fold-text.ts'
import { PhraseTable } from '../text/phrase-table.ts'
import { NearMisses, type Spelling } from './near-miss.ts'

/** Places as public/data/cities.json has them, a line each: the canonical name, then its other spellings, with commas between. */
export interface GazetteerCountry {
  /** The one that couriers serve most first. */
  towns: string[]
  communes: string[]
}

export interface Gazetteer {
  meta: { commonWords: string }
  /** By ISO 3166 code. */
  countries: Record<string, GazetteerCountry>
}

export interface City {
  name: string
  /** Smaller is larger; communes come after all towns. */
  rank: number
  isTown: boolean
  /** In the account's own country. */
  isHome: boolean
}

/** One way to read a phrase as a city. `commonWord`: it means something else more often. */
export interface CityReading {
  city: City
  commonWord: boolean
}

/** The index of all names of places. */
export class CityTable extends PhraseTable<CityReading> {
  readonly #towns: Spelling<City>[] = []
  #misses: NearMisses<City> | undefined

  /** Adds a spelling of a town that people may come near to. */
  addTown(spelling: string, city: City): void {
    this.#towns.push({ text: spelling.replace(/[^\p{L}\d]/gu, ''), value: city })
  }

  /** The town of the account's own country that these words (folded, without spaces) are a near miss of; null when there is none. */
  nearest(words: string): City | null {
    this.#misses ??= new NearMisses(this.#towns)
    return this.#misses.nearest(words)
  }
}

const RANK_OF_COMMUNES = 1000
/** Short names of foreign places are words at home: `man`, `alex`. */
const SHORTEST_FOREIGN_NAME = 5

/** The index of all names, with the account's country first. Costs some milliseconds: keep it. */
export function compileGazetteer(gazetteer: Gazetteer, country: string): CityTable {
  const table = new CityTable({ latinParticles: true })
  const commonWords = new Set(namesIn(gazetteer.meta.commonWords).map(foldWord))
  for (const [code, { towns, communes }] of Object.entries(gazetteer.countries)) {
    const isHome = code === country
    const add = (line: string, standing: Pick<City, 'rank' | 'isTown'>) => {
      const [name = '', ...others] = namesIn(line)
      const city = { name, isHome, ...standing }
      for (const spelling of new Set([name, ...others].map(foldWord))) {
        if (isHome && standing.isTown) table.addTown(spelling, city)
        if (isHome || spelling.length >= SHORTEST_FOREIGN_NAME) table.addFolded(spelling, { city, commonWord: commonWords.has(spelling) })
      }
    }
    towns.forEach((line, n) => {
      add(line, { rank: n + 1, isTown: true })
    })
    for (const line of communes) add(line, { rank: RANK_OF_COMMUNES, isTown: false })
  }
  return table
}

/** The names on a line of the gazetteer, the canonical one first. */
export const namesIn = (line: string): string[] => line.split(',')
