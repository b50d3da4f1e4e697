import { endOf, means, type Turn } from '../chat/turn.ts'
import { AREAS_BEHIND, BEFORE_NAME_OF_AREA, FOLLOWS_ITS_NAME, QUELS } from '../words/address-particles.ts'
import { isNumberIn, isNumberSign } from './cues.ts'
import type { Part } from './read-parts.ts'

const CUES = ['street', 'building', 'door', 'landmark', 'area', 'hamlet'] as const

/** Parts without cues that opened nothing (`rue` alone), and with names before English address words joined to them. */
export function tidyParts(parts: readonly Part[]): Part[] {
  return joinHeadFinal(parts.filter(part => !isTakenBack(part))).filter(part => part.kind === 'free' || part.isWhole || saysSomething(part))
}

/** `quel quartier`; `dar dakhan ? la sm7li hay wafae`: asked and denied in one breath. */
const isTakenBack = ({ turn, first, end, kind }: Part) =>
  (kind !== 'free' && QUELS.has(turn.tokens[first - 1]?.text ?? '')) ||
  (turn.tokens[end]?.text === '?' && means(turn, end + 1, 'correction', 'denial'))

function joinHeadFinal(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, n) => {
    const next = parts[n + 1]
    const previous = parts[n - 1]
    if (next && belongsTo(part, next)) return []
    return previous && belongsTo(previous, part) ? [{ ...part, first: previous.first }] : [part]
  })
}

function belongsTo(free: Part, address: Part): boolean {
  const { turn, first, end } = address
  if (free.turn !== turn || free.end !== first) return false
  if (address.kind === 'area') return (free.kind === 'free' || free.isWhole === true) && AREAS_BEHIND.has(turn.tokens[first]?.text ?? '')
  if (free.kind !== 'free' || address.kind !== 'address') return false
  const isNamedAfter = end > first + 1 && turn.tokens[first + 1]?.kind === 'word' && !means(turn, first + 1, ...CUES)
  return FOLLOWS_ITS_NAME.has(turn.tokens[first]?.text ?? '') && !isNamedAfter
}

/** Of `le quartier de l'Agdal` the quarter known by its name is a part of its own. */
function saysSomething({ turn, first, end }: Part): boolean {
  if (isNumberSign(turn.tokens[first]?.text ?? '') && !isNumberIn(turn, first, end)) return false
  if (endOf(turn, first, 'centre') === end || endOf(turn, first, 'known-building') === end) return true
  const opening = cueEnd(turn, first)
  return turn.tokens
    .slice(first, end)
    .some(({ kind, text }, n) => kind !== 'mark' && first + n >= opening && !BEFORE_NAME_OF_AREA.has(text))
}

const cueEnd = (turn: Turn, at: number) =>
  Math.max(at + 1, ...CUES.map(kind => (turn.tokens[at]?.kind === 'number' ? 0 : endOf(turn, at, kind))))
