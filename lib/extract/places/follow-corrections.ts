import { separates } from '../chat/segments.ts'
import { endOf, type Turn } from '../chat/turn.ts'
import type { CityMention } from './find-cities.ts'

const LOOK_BACK = 8
/** As much as a label: `Ville : Tanger`, then `finalement Tétouan`. */
const DECIDED = 8

/**
 * What the customer takes back, among cities in the order in which they were named. A city denied beside another one (`Tétouan
 * machi Tanger`) is withdrawn wherever it was named before, and the other one is decided on; so is a city after a word that
 * corrects (`finalement Casablanca`). A denial alone withdraws nothing but itself (`vous livrez pas à Rabat ?`). What is withdrawn comes
 * back as `denied`.
 */
export function followCorrections(mentions: readonly CityMention[]): CityMention[] {
  const withdrawn = withdrawals(mentions)
  const denying = new Set(mentions.filter(mention => mention.denied).map(({ turn }) => turn))
  const named = new Set<string>()
  return mentions.map((mention, n) => {
    if (mention.denied || n < (withdrawn.get(mention.city.name) ?? 0)) return { ...mention, score: 0, denied: true }
    const isOther = named.size > (named.has(mention.city.name) ? 1 : 0)
    named.add(mention.city.name)
    const decided = denying.has(mention.turn) || (isOther && isCorrection(mention, mentions[n - 1]))
    return decided ? { ...mention, decided, score: mention.score + DECIDED } : mention
  })
}

/** By city, where it was denied last in favour of another one named in that turn or later. */
function withdrawals(mentions: readonly CityMention[]): Map<string, number> {
  const withdrawn = new Map<string, number>()
  const later = new Set<string>()
  const inTurn = Map.groupBy(
    mentions.filter(mention => !mention.denied),
    ({ turn }) => turn,
  )
  for (const [n, { city, turn, denied }] of [...mentions.entries()].reverse()) {
    if (!denied) later.add(city.name)
    else if (!withdrawn.has(city.name) && (later.size > (later.has(city.name) ? 1 : 0) || isNamedBeside(city.name, inTurn.get(turn))))
      withdrawn.set(city.name, n)
  }
  return withdrawn
}

const isNamedBeside = (name: string, mentions: readonly CityMention[] = []) => mentions.some(({ city }) => city.name !== name)

/** A word that corrects stands before the city, after any other. */
function isCorrection({ turn, first }: CityMention, previous: CityMention | undefined): boolean {
  const from = Math.max(first - LOOK_BACK, previous?.turn === turn ? previous.end : 0)
  for (let at = Math.max(0, from); at < first; at++) {
    const end = endOf(turn, at, 'correction')
    if (end > 0 && !(isArticle(turn, at) && end < first && !separates(turn, end))) return true
  }
  return false
}

/** `la` is no in Darija and an article in French: `la ville de Rabat`. */
const isArticle = ({ tokens }: Turn, at: number) => tokens[at]?.text === 'la' && tokens[at + 1]?.text !== 'la'
