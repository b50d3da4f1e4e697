import { numberWordAt, type Span, type Turn } from '../chat/turn.ts'
import { foldText } from '../text/fold-text.ts'
import { tokenise } from '../text/tokenise.ts'
import { BEHIND_MEASURE, MEASURES } from '../words/count-particles.ts'
import type { Quantity } from './find-quantity.ts'

const MOST = 99

/** `2 kg` at `at`, of what comes by the kilo; `name`: as the catalogue has it. Null for anything else. */
export function measuredAt(turn: Turn, at: number, name: string): Quantity | null {
  const token = turn.tokens[at]
  const value = token?.kind === 'number' ? Number(token.text) : (numberWordAt(turn, at)?.value ?? 0)
  if (value < 1 || value > MOST || !measureOf(name)?.has(turn.tokens[at + 1]?.text ?? '')) return null
  return { turn, first: at, end: at + 2, value }
}

/** The first such count of a turn that names no article. */
export function countByMeasure(turn: Turn, name: string, taken: ReadonlySet<number>): Quantity | null {
  if (!measureOf(name)) return null
  for (let at = 0; at < turn.tokens.length; at++) {
    const count = taken.has(at) ? null : measuredAt(turn, at, name)
    if (count) return count
  }
  return null
}

/** `جوج كيلو ديال عسل`. */
export function countBeforeByMeasure({ turn, first }: Span, name: string): Quantity | null {
  let end = first
  while (BEHIND_MEASURE.has(turn.tokens[end - 1]?.text ?? '')) end--
  return end >= 2 ? measuredAt(turn, end - 2, name) : null
}

/** What an article that is sold by one of it is measured in. */
function measureOf(name: string): ReadonlySet<string> | undefined {
  const words = tokenise(foldText(name).text)
  return MEASURES.find(known => words.some(({ text }, n) => known.has(text) && words[n - 1]?.text === '1'))
}
