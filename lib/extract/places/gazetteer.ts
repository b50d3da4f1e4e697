import { fromBuckwalter } from '../text/buckwalter.ts'
import { foldWord } from '../text/fold-text.ts'
import { PhraseTable } from '../text/phrase-table.ts'
import { NearMisses, type Spelling } from './near-miss.ts'

/** The places of a country: TOWN between them, SPELLING between the ways to write one. */
export interface PackedPlaces {
  /** The one that couriers serve most first. */
  towns: string
  communes: string
}

/** public/data/cities.json: data/cities.json made small. All but the canonical names is folded. */
export interface Gazetteer {
  commonWords: string
  /** By ISO 3166 code: the canonical name of each place first. */
  latin: Record<string, PackedPlaces>
  /** The same places in Arabic letters, see fromBuckwalter. */
  arabic: Record<string, PackedPlaces>
}

export const TOWN = ';'
export const SPELLING = ','

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
  const commonWords = new Set(namesIn(gazetteer.commonWords).map(foldWord))
  const add = (city: City, spellings: string[]) => {
    for (const spelling of [foldWord(city.name), ...spellings]) {
      if (city.isHome && city.isTown) table.addTown(spelling, city)
      if (city.isHome || spelling.length >= SHORTEST_FOREIGN_NAME)
        table.addFolded(spelling, { city, commonWord: commonWords.has(spelling) })
    }
  }
  for (const code of Object.keys(gazetteer.latin)) {
    const isHome = code === country
    linesOf(gazetteer, code, 'towns').forEach(([name, ...spellings], n) => {
      add({ name, rank: n + 1, isTown: true, isHome }, spellings)
    })
    for (const [name, ...spellings] of linesOf(gazetteer, code, 'communes'))
      add({ name, rank: RANK_OF_COMMUNES, isTown: false, isHome }, spellings)
  }
  return table
}

/** Each place with its spellings in both scripts. */
function linesOf({ latin, arabic }: Gazetteer, country: string, kind: keyof PackedPlaces): [name: string, ...spellings: string[]][] {
  const others = fromBuckwalter(arabic[country]?.[kind] ?? '').split(TOWN)
  return (latin[country]?.[kind] ?? '').split(TOWN).map((line, n) => {
    const [name = '', ...spellings] = namesIn(line)
    return [name, ...spellings, ...namesIn(others[n] ?? '')]
  })
}

/** The names of a place, the canonical one first. */
export const namesIn = (line: string): string[] => line.split(SPELLING)
