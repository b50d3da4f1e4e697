import { separates } from '../chat/segments.ts'
import { means } from '../chat/turn.ts'
import type { CityMention } from './find-cities.ts'

/** The delivery city, and what was named beside it. */
export interface PickedCity {
  mention: CityMention
  /** Canonical names, best first, the picked one included, when more than one may be meant. */
  candidates: string[]
  /** A smaller place named right beside the city: its area. */
  inside: CityMention | null
  confidence: number
}

const CLOSE_ENOUGH = 3
const MOST_BETWEEN = 2
const NEARBY = 16
const SURE_SCORE = 10
/** Below what the form takes for sure. */
const CONTESTED_CONFIDENCE = 0.6

/**
 * The city that the goods go to. Of two places side by side the larger is the city and the smaller its area; of rivals the last
 * one named wins, unless another has much more speaking for it. Where no word of the customer's decides between them it is doubtful.
 */
export function pickCity(mentions: readonly CityMention[]): PickedCity | null {
  const best = mentions.reduce((top, mention) => Math.max(top, mention.score), 0)
  const likely = mentions.filter(mention => mention.score > 0 && mention.score >= best - CLOSE_ENOUGH)
  const last = likely.at(-1)
  if (!last) return null
  // whatever stands right beside a mention is the next one, or the one before
  const isBesideIt = (mention: CityMention, n: number) =>
    [mentions[n - 1], mentions[n + 1]].some(
      city => city?.city.name === last.city.name && (isBeside(mention, city) || isBeside(city, mention)),
    )
  const beside = mentions.find(isBesideIt) ?? mentions.find(mention => isSmallerNearby(mention, last))
  const [mention, inside] = beside && beside.city.rank < last.city.rank ? [beside, last] : [last, beside ?? null]
  const place = mentions.indexOf(mention)
  const open = mentions.filter((other, n) => isRival(other, mention, inside) && !(n < place && decides(mention, other)))
  const names = [mention, ...[...likely, ...open].reverse()].flatMap(({ city, rivals }) => [city, ...rivals]).map(city => city.name)
  const candidates = [...new Set(names)]
  const confidence = confidenceOf(mention, candidates.length)
  return {
    mention,
    candidates: candidates.length > 1 ? candidates : [],
    inside,
    confidence: open.length > 0 ? Math.min(confidence, CONTESTED_CONFIDENCE) : confidence,
  }
}

function confidenceOf({ score, city, rivals }: CityMention, named: number): number {
  const base = Math.min(0.97, 0.6 + (0.37 * score) / SURE_SCORE)
  return base - (named > 1 && rivals.length > 0 ? 0.25 : 0) - (city.isTown ? 0 : 0.1)
}

/** Another city that may be meant as well, and is no quarter of the picked one. */
function isRival(other: CityMention, picked: CityMention, inside: CityMention | null): boolean {
  if (other.score <= 0 || other.city.name === picked.city.name || other.city.name === inside?.city.name) return false
  if (picked.city.isTown && !other.city.isTown) return false
  return !isBeside(other, picked) && !isBeside(picked, other) && !isSmallerNearby(other, picked)
}

/** Whether what was said of the later city settles that the earlier one is not meant. */
const decides = (later: CityMention, earlier: CityMention) => later.decided || (later.stated && !earlier.stated)

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
