import { endOf, type Turn } from '../chat/turn.ts'
import { foldWord } from '../text/fold-text.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { lexicon } from '../words/lexicon.ts'
import { spellingSkeleton } from './spelling-skeleton.ts'

const LONGEST_NAME = 20
let skeletons: ReadonlySet<string> | undefined

/** The token after a given name at `at`, as listed or as a spelling of a listed one that is no other known word; 0 when there is none. */
export function givenNameEnd(turn: Turn, at: number): number {
  const listed = endOf(turn, at, 'given-name')
  if (listed > 0) return listed === at + 1 && isServant(turn, at) ? at + 2 : listed
  const token = turn.tokens[at]
  if (token?.kind !== 'word' || (turn.meanings[at]?.length ?? 0) > 0) return 0
  if (SERVANTS.test(token.text)) return at + 1
  skeletons ??= new Set(GIVEN_NAMES.latin.split(',').map(name => spellingSkeleton(foldWord(name.trim()))))
  return token.text.length > 2 && token.text.length <= LONGEST_NAME && (skeletons.has(spellingSkeleton(token.text)) || isDouble(token.text))
    ? at + 1
    : 0
}

/** `عبد القادر`: one name of two words. */
const isServant = ({ tokens }: Turn, at: number) => tokens[at]?.text === 'عبد' && /^ال[ء-ي]{2}/.test(tokens[at + 1]?.text ?? '')

/** `Abdelmoghit`, `عبدالعظيم`, `Kheireddine`: the servants of God and the glories of the faith are too many to list. */
const SERVANTS = /^(?:3?abd[eiou]?[lrsnzdt][a-z]{4,}|[a-z3579]{3,}[eau]d+ine?|عبدال[ء-ي]{3,}|[ء-ي]{2,}الدين)$/
const SHORTEST_DOUBLE = 10
const SHORTEST_HALF = 4

/** `fatimazahra`, `mohamedamine`: two given names written as one. */
function isDouble(word: string): boolean {
  for (let cut = SHORTEST_HALF; word.length >= SHORTEST_DOUBLE && cut <= word.length - SHORTEST_HALF; cut++)
    if (isListed(word.slice(0, cut)) && isListed(word.slice(cut))) return true
  return false
}

const isListed = (name: string) =>
  lexicon()
    .get(name)
    .some(({ kind }) => kind === 'given-name')
