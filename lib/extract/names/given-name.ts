import { endOf, type Turn } from '../chat/turn.ts'
import { foldWord } from '../text/fold-text.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { spellingSkeleton } from './spelling-skeleton.ts'

const LONGEST_NAME = 20
let skeletons: ReadonlySet<string> | undefined

/** The token after a given name at `at`, as listed or as a spelling of a listed one that is no other known word; 0 when there is none. */
export function givenNameEnd(turn: Turn, at: number): number {
  const listed = endOf(turn, at, 'given-name')
  if (listed > 0) return listed
  const token = turn.tokens[at]
  if (token?.kind !== 'word' || (turn.meanings[at]?.length ?? 0) > 0) return 0
  skeletons ??= new Set(GIVEN_NAMES.latin.split(',').map(name => spellingSkeleton(foldWord(name.trim()))))
  return token.text.length > 2 && token.text.length <= LONGEST_NAME && skeletons.has(spellingSkeleton(token.text)) ? at + 1 : 0
}
