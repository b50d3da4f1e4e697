import { numberWordAt, type Turn } from '../chat/turn.ts'
import { foldText } from '../text/fold-text.ts'
import { tokenise } from '../text/tokenise.ts'
import type { Quantity } from './find-quantity.ts'

const MOST = 99
/** What articles are sold by, by every word for it. */
const MEASURES = [new Set(['kg', 'kilo', 'kilos', 'kilou', 'كيلو', 'كلغ', 'كغ']), new Set(['l', 'litre', 'litres', 'litro', 'لتر', 'ليتر'])]

/** `2 kg` of what comes by the kilo: the count that stands before a measure which is one piece of it. `name`: as the catalogue has it. */
export function countByMeasure(turn: Turn, name: string, taken: ReadonlySet<number>): Quantity | null {
  const words = tokenise(foldText(name).text)
  const measure = MEASURES.find(known => words.some(({ text }, n) => known.has(text) && words[n - 1]?.text === '1'))
  if (!measure) return null
  for (const [at, { kind, text }] of turn.tokens.entries()) {
    const value = kind === 'number' ? Number(text) : (numberWordAt(turn, at)?.value ?? 0)
    if (!taken.has(at) && value >= 1 && value <= MOST && measure.has(turn.tokens[at + 1]?.text ?? ''))
      return { turn, first: at, end: at + 2, value }
  }
  return null
}
