import { deniedFrom } from '../chat/denied-from.ts'
import { onceATurn } from '../chat/once-a-turn.ts'
import { separates } from '../chat/segments.ts'
import { labelAt, means, type Turn, wordsOf } from '../chat/turn.ts'
import { foldWord } from '../text/fold-text.ts'
import type { CityMention } from './find-cities.ts'
import type { Part } from './read-parts.ts'

const LOOK_BACK = 6

/**
 * Of the parts of a chat, those that still hold at its end. A quarter or street in another city goes with that city once one is
 * told in the new one; a quarter that is denied (`machi narjiss`) or given again after a word that corrects (`pardon c'est hay nahda`)
 * takes the place of the one before, and so does a part of an address that begins with the same word (`rue 5`, `non rue 7`).
 */
export function followMoves(parts: readonly Part[], cities: readonly CityMention[], city: CityMention | null): Part[] {
  const told = sinceMoved(inLastCity(parts, cities, city), cities)
  const denied = told.map(isDenied)
  const mends = told.map((part, n) => isCorrection(part, denied[n - 1] ? undefined : told[n - 1]))
  const kept: Part[] = []
  const names = new Set<string>()
  const places = new Set<string>()
  // the last one first: what it takes the place of stands before it
  for (let n = told.length - 1; n >= 0; n--) {
    const part = told[n] as Part
    if (denied[n]) names.add(nameOf(part))
    else if (!places.has(placeOf(part)) && !(names.size > 0 && names.has(nameOf(part)))) kept.push(part)
    if (!denied[n] && mends[n]) places.add(placeOf(part))
  }
  return kept.reverse()
}

/** A part that takes the place of another, whatever else its message tells: `pardon c'est hay nahda`. */
export const mendsPlace = (part: Part): boolean =>
  part.kind !== 'free' && (isDenied(part) || isCorrection(part) || changesAddress(part.turn))

/** Without what was told before the customer named the city, where he had named another and tells of the new one as well. */
function inLastCity(parts: readonly Part[], cities: readonly CityMention[], city: CityMention | null): readonly Part[] {
  const others = cities.filter(
    other => other.city.name !== city?.city.name && other.turn !== city?.turn && isBefore(other.turn, city?.turn),
  )
  if (!city || others.length === 0) return parts
  const later = parts.filter(({ turn }) => !isBefore(turn, city.turn))
  return later.some(({ kind }) => kind !== 'free') ? later : parts
}

/** Without what was told before a message that names the city again and a street in it, or says that the address changes. */
function sinceMoved(parts: readonly Part[], cities: readonly CityMention[]): readonly Part[] {
  const placed = new Set(cities.map(({ turn }) => turn))
  const first = parts.find(({ turn, kind }) => kind === 'address' && placed.has(turn))
  const isToldAgain = (turn: Turn) => first !== undefined && placed.has(turn) && isBefore(first.turn, turn)
  const moved = parts.findLast(({ turn, kind }) => kind === 'address' && !turn.isConfirmed && (changesAddress(turn) || isToldAgain(turn)))
  return moved ? parts.filter(({ turn }) => !isBefore(turn, moved.turn)) : parts
}

/** `changez l'adresse : …`, `bdlo l3onwan l …`, `غيروا العنوان`. */
const changesAddress = onceATurn(turn =>
  turn.tokens.some(
    (_, at) => labelAt(turn, at)?.field === 'address' && [1, 2].some(back => CHANGE.test(turn.tokens[at - back]?.text ?? '')),
  ),
)

const CHANGE = /^(?:n?bd[ae]?l|t?chang|modifi|cambi|[تن]?(?:غير|بدل))/

const isBefore = (turn: Turn, other: Turn | undefined) => other !== undefined && turn.index < other.index

/** Parts with the same one take each other's place: a quarter every other, of an address what begins with the same word. */
const placeOf = ({ kind, turn, first }: Part): string => (kind === 'address' ? `address ${turn.tokens[first]?.text}` : kind)

/** The name without the word for a quarter before it. */
const nameOf = ({ turn, cueEnd, end }: Part) => foldWord(wordsOf({ turn, first: cueEnd, end }))

const isDenied = ({ turn, first }: Part) => deniedFrom(turn, first) !== null

/** A word that corrects stands before the part in its sentence. `la rue`, `la hay` begin with an article as likely as with a no. */
function isCorrection({ turn, first }: Part, previous?: Part): boolean {
  const floor = Math.max(0, first - LOOK_BACK, previous?.turn === turn ? previous.end : 0)
  for (let at = first - 1; at >= floor && turn.tokens[at]?.kind !== 'break'; at--) {
    const isArticle = turn.tokens[at]?.text === 'la' && turn.tokens[at + 1]?.kind === 'word' && !separates(turn, at + 1)
    if (means(turn, at, 'correction', 'replaced') && !isArticle) return true
  }
  return false
}
