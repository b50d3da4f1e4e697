import { endOf, means, type Turn } from '../chat/turn.ts'
import type { Part } from './read-parts.ts'

/** Words of English addresses that come after the name: `Baker street`, `AUI campus`. */
const FOLLOWS_ITS_NAME = new Set(
  'campus house hostel lodge compound hotel street st road rd avenue building tower mall school hospital university residence district'.split(
    ' ',
  ),
)
const CUES = ['street', 'building', 'door', 'landmark', 'area', 'hamlet'] as const

/** Parts without cues that opened nothing (`rue` alone), and with names before English address words joined to them. */
export function tidyParts(parts: readonly Part[]): Part[] {
  return joinHeadFinal(parts.filter(part => !isTakenBack(part))).filter(part => part.kind === 'free' || part.isWhole || saysSomething(part))
}

/** `dar dakhan ? la sm7li hay wafae`: asked and denied in one breath. */
const isTakenBack = ({ turn, end }: Part) => turn.tokens[end]?.text === '?' && means(turn, end + 1, 'correction', 'denial')

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
  if (free.kind !== 'free' || address.kind !== 'address' || free.turn !== turn || free.end !== first) return false
  const isNamedAfter = end > first + 1 && turn.tokens[first + 1]?.kind === 'word'
  return FOLLOWS_ITS_NAME.has(turn.tokens[first]?.text ?? '') && !isNamedAfter
}

function saysSomething({ turn, first, end }: Part): boolean {
  if (endOf(turn, first, 'centre') === end || endOf(turn, first, 'known-building') === end) return true
  return turn.tokens.slice(first, end).some((token, n) => token.kind !== 'mark' && first + n >= cueEnd(turn, first))
}

const cueEnd = (turn: Turn, at: number) =>
  Math.max(at + 1, ...CUES.map(kind => (turn.tokens[at]?.kind === 'number' ? 0 : endOf(turn, at, kind))))
