import { separates } from '../chat/segments.ts'
import { endOf, type Turn } from '../chat/turn.ts'
import { givenNameEnd } from '../names/given-name.ts'
import { AGAINS, FLOORS, HOUSING, ORDINALS } from '../words/address-particles.ts'
import { ADDRESS_KINDS, cueEnd, isCueWord, isLetter, quarterEnd } from './cues.ts'

export type PartKind = 'address' | 'area' | 'hamlet' | 'free'

/** What a token opens, and where its cue ends. */
export interface Opening {
  kind: PartKind
  end: number
  skip?: number
  isWhole?: boolean
}

/** The part that a word or number at `at` opens; null where it opens none. */
export function openingAt(turn: Turn, at: number, taken: ReadonlySet<number>): Opening | null {
  if (turn.tokens[at]?.kind === 'number') return openingNumber(turn, at, taken)
  if (isTownOfHouse(turn, at, taken)) return { kind: 'area', end: at + 1 }
  if (turn.meanings[at]?.length) return openingWord(turn, at)
  return isGate(turn, at) ? { kind: 'area', end: at + 1 } : null
}

/** `nabeul dar chaabane`: right behind the city and with a name, no house but a place called after one. */
const isTownOfHouse = ({ tokens }: Turn, at: number, taken: ReadonlySet<number>) =>
  (tokens[at]?.text === 'dar' || tokens[at]?.text === 'دار') && tokens[at + 1]?.kind === 'word' && taken.has(at - 1)

function openingWord(turn: Turn, at: number): Opening | null {
  const quarter = quarterEnd(turn, at)
  if (quarter) return { kind: 'area', end: quarter, isWhole: true }
  const centre = cueEnd(turn, at, ['centre'])
  if (centre) return { kind: 'area', end: centre }
  return cueOpening(turn, at)
}

function cueOpening(turn: Turn, at: number): Opening | null {
  const area = cueEnd(turn, at, ['area'])
  const address = cueEnd(turn, at, ADDRESS_KINDS)
  const hamlet = cueEnd(turn, at, ['hamlet'])
  const cue = Math.max(area, hamlet)
  if (cue > 0 && isHousing(turn, cue)) return { kind: 'hamlet', end: cue + 2, isWhole: true }
  if (hamlet && hamlet >= address) return { kind: 'hamlet', end: hamlet }
  if ((area && area >= address) || isGate(turn, at)) return { kind: 'area', end: Math.max(area, at + 1) }
  // `Riad Benmeziane` is a man, `riad Yasmine` would be a house
  if (givenNameEnd(turn, at) && turn.tokens[at + 1]?.kind === 'word' && !isCueWord(turn, at + 1, ['building'])) return null
  return address ? { kind: 'address', end: address } : null
}

/** `cité 500 logements`, `حي 1200 مسكن`: Algerian estates are called by the number of their flats. */
export const isHousing = ({ tokens }: Turn, at: number) => tokens[at]?.kind === 'number' && HOUSING.has(tokens[at + 1]?.text ?? '')

/** `Bab Doukkala`, `باب الخميس`: quarters are named after the gates of a town. */
const isGate = ({ tokens }: Turn, at: number) =>
  (tokens[at]?.text === 'bab' || tokens[at]?.text === 'باب') && tokens[at + 1]?.kind === 'word'

function openingNumber(turn: Turn, at: number, taken: ReadonlySet<number>): Opening | null {
  if (isHouseBeforeQuarter(turn, at)) return { kind: 'address', end: at + 1, isWhole: true }
  if (isHouseBeforeStreet(turn, at)) return { kind: 'address', end: at + 1, isWhole: true }
  const end = taken.has(at + 1) ? 0 : numberedPart(turn, at + 1)
  return end ? { kind: 'address', end } : null
}

/** `159 hay lfath`: a number that opens a part, before a quarter's word. */
const isHouseBeforeQuarter = (turn: Turn, at: number) => isHouseNumber(turn, at) && cueEnd(turn, at + 1, ['area']) > 0

/** A short number that opens a part. */
const isHouseNumber = (turn: Turn, at: number) => (at === 0 || separates(turn, at - 1)) && (turn.tokens[at]?.text.length ?? 9) <= 4

/** `45, rue Ibn Batouta`. */
const isHouseBeforeStreet = (turn: Turn, at: number) =>
  isHouseNumber(turn, at) && turn.tokens[at + 1]?.text === ',' && cueEnd(turn, at + 2, ['street']) > 0

/** After a number: `avenue`, `bis avenue`, `étage`, `ème étage`. */
function numberedPart(turn: Turn, at: number): number {
  if (AGAINS.has(turn.tokens[at]?.text ?? '')) return numberedPart(turn, at + 1)
  if (FLOORS.has(turn.tokens[at]?.text ?? '')) return at + 1
  if (ORDINALS.has(turn.tokens[at]?.text ?? '')) return endOf(turn, at + 1, 'door') || endOf(turn, at + 1, 'street')
  return isLetter(turn, at) || NUMBER_FOLLOWS.test(turn.tokens[at]?.text ?? '') ? 0 : endOf(turn, at, 'street')
}

/** In Arabic and Darija a street's number stands behind the word for it: the one before is the quarter's (`حي القدس 1 زنقة 6`). */
const NUMBER_FOLLOWS = /^(?:[ء-ي]|z[ae]?n)/
