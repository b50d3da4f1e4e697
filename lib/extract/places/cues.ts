import { endOf, means, numberWordAt, type Turn } from '../chat/turn.ts'
import type { WordKind } from '../words/lexicon.ts'

/** Words that open a part of an address. */
export const ADDRESS_KINDS: readonly WordKind[] = ['landmark', 'street', 'building', 'door', 'known-building']

/** The end of the longest cue of these kinds; a lone letter is a cue only before a number or with a mark (`n 5`, `n°5`). */
export function cueEnd(turn: Turn, at: number, kinds: readonly WordKind[]): number {
  let end = 0
  for (const kind of kinds) end = Math.max(end, endOf(turn, at, kind))
  // `marche pas` is no market, `marché conclu` none either
  for (const saying of ['out-of-use', 'filler'] as const) if (end > 0 && endOf(turn, at, saying) > end) return 0
  const text = turn.tokens[at]?.text ?? ''
  if (end > 0 && text === 'c') return turn.tokens[end]?.text === '/' ? end + 1 : 0
  return end === at + 1 && isNoCue(turn, at, text) ? 0 : end
}

/** One word that opens nothing here. `ش البحر` is how Egyptians shorten the word for a street. */
function isNoCue(turn: Turn, at: number, text: string): boolean {
  if (isNumberSign(text) && !isNumberSoon(turn, at + 1)) return true
  if (text === 'im' && isTalk(turn, at + 1)) return true
  return text !== 'ش' && (isLetter(turn, at) || text === 'no') && !isNumberAhead(turn, at + 1)
}

/** `im in the UK` is no building, `imm B` is one. */
const isTalk = (turn: Turn, at: number) => turn.tokens[at]?.kind === 'word' && !isLetter(turn, at) && means(turn, at, 'chatter')

/** These are cues of a number alone: `num de mon frère` tells no door. */
export const isNumberSign = (word: string) => NUMBER_SIGN.test(word)
const NUMBER_SIGN = /^(?:num|numero|number|nmra|r[ae]?[9qk][ae]?m|(?:ال)?رقم|نمره)$/
const SOON = 3

const isNumberSoon = (turn: Turn, at: number) => isNumberIn(turn, at, at + SOON)

export const isNumberIn = (turn: Turn, first: number, end: number) =>
  turn.tokens.slice(first, end).some(({ kind }, n) => kind === 'number' || numberWordAt(turn, first + n) !== null)

export const isLetter = (turn: Turn, at: number) => turn.tokens[at]?.text.length === 1

function isNumberAhead(turn: Turn, at: number): boolean {
  const mark = turn.tokens[at]?.kind === 'mark' && ['°', '.', ':', '/'].includes(turn.tokens[at]?.text ?? '') ? 1 : 0
  return turn.tokens[at + mark]?.kind === 'number'
}

/**
 * The token after a well-known quarter, where no longer phrase opens something else (`bab doukkala` is no door, `plateau repas` no quarter).
 * `route de Tunis km 3` is a place on the road, not the quarter along it.
 */
export function quarterEnd(turn: Turn, at: number): number {
  const end = endOf(turn, at, 'quarter')
  if (turn.tokens[end]?.text === 'km' && means(turn, at, 'street')) return 0
  return end >= (turn.meanings[at]?.[0]?.end ?? 0) ? end : 0
}

export const isCueWord = (turn: Turn, at: number, kinds: readonly WordKind[]) => cueEnd(turn, at, kinds) > 0
