import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { fold } from '../ui/fold.ts'

const wordsIn = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Articles whose name or SKU holds every word typed, in the catalogue's order, at most `limit`. All of them for an empty query. */
export function searchCatalogue(catalogue: CatalogueItem[], query: string, limit: number): CatalogueItem[] {
  const words = wordsIn(query)
  const found: CatalogueItem[] = []
  for (const item of catalogue) {
    const text = fold(`${item.name} ${item.sku}`)
    if (words.every(word => text.includes(word))) found.push(item)
    if (found.length === limit) break
  }
  return found
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at < word.length - 1; at += 1) pairs.add(word.slice(at, at + 2))
  return pairs
}

/** Dice's coefficient on pairs of letters: 1 for the same word, 0 for nothing in common. */
function likeness(one: Set<string>, other: Set<string>): number {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

/** Below this two words have hardly more in common than chance gives. */
const ALIKE = 0.4

/** Articles whose words come nearest to what the customer wrote, best first, at most `limit`; none that is nothing like it. */
export function nearMisses(catalogue: CatalogueItem[], written: string, limit = 3): CatalogueItem[] {
  const words = wordsIn(written).map(pairsOf)
  const scored = catalogue.map(item => {
    const own = wordsIn(`${item.name} ${item.sku}`).map(pairsOf)
    return { item, score: words.reduce((sum, word) => sum + Math.max(0, ...own.map(other => likeness(word, other))), 0) / words.length }
  })
  return scored
    .filter(({ score }) => score >= ALIKE)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ item }) => item)
}
