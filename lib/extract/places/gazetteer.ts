import { foldWord } from '../text/fold-text.ts'
import { PhraseTable } from '../text/phrase-table.ts'

/** A place as public/data/cities.json has it. */
export interface GazetteerCity {
  /** Canonical name. */
  fr: string
  ar: string
  kind: string
  /** 1 is the city that couriers serve most; null for communes. */
  rank: number | null
  aliases: string[]
}

export interface Gazetteer {
  meta: { commonWords: string[] }
  /** By ISO 3166 code. */
  countries: Record<string, GazetteerCity[]>
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

export type CityTable = PhraseTable<CityReading>

const RANK_OF_COMMUNES = 1000
/** Short names of foreign places are words at home: `man`, `alex`. */
const SHORTEST_FOREIGN_NAME = 5

/** The index of all names, with the account's country first. Costs some milliseconds: keep it. */
export function compileGazetteer(gazetteer: Gazetteer, country: string): CityTable {
  const table: CityTable = new PhraseTable({ latinParticles: true })
  const commonWords = new Set(gazetteer.meta.commonWords.map(foldWord))
  for (const [code, cities] of Object.entries(gazetteer.countries)) {
    const isHome = code === country
    for (const entry of cities) {
      const isTown = !entry.kind.endsWith('commune')
      const city = { name: entry.fr, rank: entry.rank ?? RANK_OF_COMMUNES, isTown, isHome }
      for (const name of namesOf(entry))
        if (isHome || name.length >= SHORTEST_FOREIGN_NAME) table.addFolded(name, { city, commonWord: commonWords.has(name) })
    }
  }
  return table
}

const namesOf = ({ fr, ar, aliases }: GazetteerCity) => new Set([fr, ar, ...aliases].map(foldWord))
