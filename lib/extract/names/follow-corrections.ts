import { deniedFrom } from '../chat/denied-from.ts'
import { type LabelledValue, NAMES } from '../chat/labelled-values.ts'
import { labelAt, means, type Span, type Turn } from '../chat/turn.ts'
import { givenNameEnd } from './given-name.ts'
import { NAME_THRESHOLD } from './judge-name.ts'

/** Free words of the chat with what speaks for their being the name. */
export interface NameCandidate extends Span {
  score: number
  /** The first words in answer to a question for the family name. */
  isFamily: boolean
}

const WORDS_OF_CORRECTION = 6
const DECIDED = 8
/** What is taken back more often is talk. */
const MOST_CORRECTIONS = 8
const MOST_WORDS = 6

/** Names as they stand at the end of a chat, and the candidates that do not. */
export interface StandingNames {
  labelled: readonly LabelledValue[]
  candidates: readonly NameCandidate[]
  withdrawn: readonly NameCandidate[]
}

/**
 * A name said to be wrong is withdrawn wherever it was told, and the one right before the no is decided on (`Sarah Alami pas Sara Alaoui`);
 * a whole name behind a word that corrects (`pardon le nom c'est Sarah Alami`) takes the place of those before it. Where no name would be
 * left, all stand.
 */
export function followCorrections(labelled: readonly LabelledValue[], candidates: readonly NameCandidate[]): StandingNames {
  const denied = candidates.filter(isDenied).slice(-MOST_CORRECTIONS)
  const mended = candidates.findLast(candidate => isMended(candidate) && isLikely(decided(candidate)))
  if (denied.length === 0 && !mended) return { labelled, candidates, withdrawn: [] }
  const isRight = ({ turn, end }: Span) => denied.some(wrong => wrong.turn === turn && denialBefore(wrong) === end)
  const isWrong = (name: Span) => denied.some(wrong => isPartOf(wrong, name)) || (mended !== undefined && isBefore(name, mended))
  const left = candidates
    .filter(candidate => !isWrong(candidate))
    .map(candidate => (candidate === mended || isRight(candidate) ? decided(candidate) : candidate))
  if (!left.some(isLikely)) return { labelled, candidates, withdrawn: [] }
  return {
    labelled: labelled.filter(value => !(NAMES.has(value.field) && isWrong(value))),
    candidates: left,
    withdrawn: candidates.filter(isWrong),
  }
}

const isDenied = (candidate: Span) => denialBefore(candidate) !== null

export const isLikely = ({ score }: NameCandidate): boolean => score >= NAME_THRESHOLD

const decided = (candidate: NameCandidate) => ({ ...candidate, score: candidate.score + DECIDED })

const isBefore = ({ turn }: Span, later: Span) => turn.index < later.turn.index

/** A no stands right before the name. */
const denialBefore = ({ turn, first, end }: Span) => (end - first > MOST_WORDS ? null : deniedFrom(turn, first))

/** Given and family name, and before them only words that correct, one of them at least, and such as announce a name. */
function isMended({ turn, first, end }: NameCandidate): boolean {
  if (end - first < 2 || !turn.kinds.has('correction') || !givenNameEnd(turn, first) || means(turn, first, 'relation')) return false
  let corrects = false
  for (let at = first - 1; at >= Math.max(0, first - WORDS_OF_CORRECTION) && turn.tokens[at]?.kind !== 'break'; at--) {
    if (means(turn, at, 'correction')) corrects = true
    else if (turn.tokens[at]?.kind === 'word' && !isAnnouncement(turn, at)) return false
  }
  return corrects
}

const isAnnouncement = (turn: Turn, at: number) =>
  means(turn, at, 'introduction', 'filler', 'chatter') || labelAt(turn, at)?.field === 'fullName'

/** Every word of the first is in the second, letter by letter. */
const isPartOf = (part: Span, whole: Span) => textsOf(part).every(text => textsOf(whole).includes(text))

export const textsOf = ({ turn, first, end }: Span): string[] => turn.tokens.slice(first, end).map(token => token.text)
