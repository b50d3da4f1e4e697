import { endOf, means, type Turn } from '../chat/turn.ts'
import { BEFORE_REFERENCE } from '../words/caller-words.ts'
import type { DigitGroup } from './digit-groups.ts'

const LOOK_BACK = 5
const ARABIC = /^[ء-ي]/

/** True for the digits of a parcel, an order, a bank account, a card, an identity card, or of a code such as `CD066140927MA`. */
export function isReference(groups: readonly DigitGroup[]): boolean {
  const first = groups[0]
  const last = groups.at(-1)
  if (!first || !last) return false
  return isPartOfCode(first, last) || referenceStart(first.turn, first.first) !== null
}

function isPartOfCode(first: DigitGroup, last: DigitGroup): boolean {
  const { turn } = first
  const before = turn.tokens[first.first - 1]
  const after = last.turn.tokens[last.end]
  const gluedBefore = before?.kind === 'word' && before.end === turn.tokens[first.first]?.start && !ARABIC.test(before.text)
  const gluedAfter = after?.kind === 'word' && after.start === last.turn.tokens[last.end - 1]?.end && !ARABIC.test(after.text)
  return (gluedBefore && (gluedAfter || !isLabel(turn, first.first - 1))) || isBehindPrefix(turn, first.first)
}

const LONGEST_PREFIX = 4

/** `REF_06…`, `id=06…`: a few letters that are no label and no name, joined to the figures. */
function isBehindPrefix(turn: Turn, at: number): boolean {
  const [word, joint, figures] = turn.tokens.slice(Math.max(0, at - 2), at + 1)
  if (word?.kind !== 'word' || word.text.length > LONGEST_PREFIX || !joint || !'_='.includes(joint.text)) return false
  return word.end === joint.start && joint.end === figures?.start && !isLabel(turn, at - 2) && !means(turn, at - 2, 'given-name', 'title')
}

const isLabel = (turn: Turn, at: number) =>
  turn.meanings[at]?.some(match => match.values.some(meaning => meaning.kind === 'label')) || means(turn, at, 'call-here', 'mine')

/** Where the word for what is numbered begins that announces the figures at `first`; null when none does. */
export function referenceStart(turn: Turn, first: number): number | null {
  if (!turn.kinds.has('reference')) return null
  let end = first
  while (end > 0 && BEFORE_REFERENCE.has(turn.tokens[end - 1]?.text ?? '')) end--
  for (let stop = end; stop <= first; stop++)
    for (let at = Math.max(0, stop - LOOK_BACK); at < stop; at++) if (endOf(turn, at, 'reference') === stop) return at
  return null
}
