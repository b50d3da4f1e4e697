import { separates } from '../chat/segments.ts'
import { means } from '../chat/turn.ts'
import type { CityMention } from './find-cities.ts'

/** The delivery city, and what was named beside it. */
export interface PickedCity {
  mention: CityMention
  /** Canonical names, best first, the picked one included, when more than one was named. */
  candidates: string[]
  /** A smaller place named right beside the city: its area. */
  inside: CityMention | null
  confidence: number
}

const CLOSE_ENOUGH = 3
const MOST_BETWEEN = 2
const NEARBY = 8
const SURE_SCORE = 10

/**
 * The city that the goods go to. Of two places side by side the larger is the city and the smaller its area; of rivals the last
 * one named wins, unless another has much more speaking for it.
 */
export function pickCity(mentions: readonly CityMention[]): PickedCity | null {
  const best = mentions.reduce((top, mention) => Math.max(top, mention.score), 0)
  const likely = mentions.filter(mention => mention.score > 0 && mention.score >= best - CLOSE_ENOUGH)
  const last = likely.at(-1)
  if (!last) return null
  const beside =
    mentions.find(mention => isBeside(mention, last) || isBeside(last, mention)) ?? mentions.find(mention => isSmallerNearby(mention, last))
  const [mention, inside] = beside && beside.city.rank < last.city.rank ? [beside, last] : [last, beside ?? null]
  const names = [mention, ...[...likely].reverse()].flatMap(({ city, rivals }) => [city, ...rivals]).map(city => city.name)
  const candidates = [...new Set(names)]
  return { mention, candidates: candidates.length > 1 ? candidates : [], inside, confidence: confidenceOf(mention, candidates.length) }
}

function confidenceOf({ score, city, rivals }: CityMention, named: number): number {
  const base = Math.min(0.97, 0.6 + (0.37 * score) / SURE_SCORE)
  return base - (named > 1 && rivals.length > 0 ? 0.25 : 0) - (city.isTown ? 0 : 0.1)
}

/** `Cocody Angré 8e tranche, Abidjan`: a smaller place in the same breath, with no `à` of its own. */
function isSmallerNearby(mention: CityMention, city: CityMention): boolean {
  if (mention.turn !== city.turn || mention.city.rank <= city.city.rank || means(mention.turn, mention.first - 1, 'locative')) return false
  return Math.abs(mention.first - city.first) <= NEARBY
}

/** `lhoceima / ajdir`, `drarga agadir`, `تمكروت - زاكورة`: nothing but a separator between two different places. */
function isBeside(left: CityMention, right: CityMention): boolean {
  if (left.turn !== right.turn || right.first < left.end || left.city.name === right.city.name) return false
  if (right.first - left.end > MOST_BETWEEN) return false
  for (let at = left.end; at < right.first; at++) if (!separates(left.turn, at) && !means(left.turn, at, 'locative')) return false
  return true
}
