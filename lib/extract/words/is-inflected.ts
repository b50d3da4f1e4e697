import { remember } from '../text/remember.ts'
import { lexicon, type Meaning, type WordKind } from './lexicon.ts'

/** What Darija and Arabic hang on a verb: it, them, me, to me, to us. */
const SUFFIXES = 'ها هو هم هوم هن ني نا ليا لي ليها ليه لنا و وا وه ha hom houm ni lia liya li liha lih lina oh ouh ou o'.split(' ')
/** Said to a woman: `sifti`, `ابعتيلي`. */
const TO_HER = ['ي', 'i']
const STEM_KINDS: ReadonlySet<WordKind> = new Set(['chatter', 'want', 'call-here'])
const SHORTEST_STEM = 3
const MOST_SUFFIXES = 3

/** True for an everyday verb with what hangs on it: `صيفطهم`, `وصلوهالي`, `siftoha`, `jibouhalia`. `word` is folded and of no list. */
export const isInflected = remember(word => !word.startsWith('ال') && isVerb(word, MOST_SUFFIXES))

/** What such a verb says of an order, without what hangs on it: `7eydiha` takes off, `صيفطوها` orders. */
export const orderVerb = remember(word => (word.startsWith('ال') ? NONE : stemMeanings(word, MOST_SUFFIXES)))

const NONE: readonly Meaning[] = []
const ORDER_KINDS: ReadonlySet<Meaning['kind']> = new Set(['want', 'removal', 'addition', 'exchange'])
const SHORTEST_LATIN = 4

function stemMeanings(word: string, suffixes: number): readonly Meaning[] {
  if (suffixes === 0) return NONE
  for (const suffix of [...SUFFIXES, ...TO_HER]) {
    const stem = word.endsWith(suffix) ? word.slice(0, -suffix.length) : ''
    if (stem.length < (/^[a-z0-9]/.test(stem) ? SHORTEST_LATIN : SHORTEST_STEM)) continue
    const known = lexicon().get(stem)
    const said = known.length > 0 ? known.filter(({ kind }) => ORDER_KINDS.has(kind)) : stemMeanings(stem, suffixes - 1)
    if (said.length > 0) return said
  }
  return NONE
}

function isVerb(word: string, suffixes: number): boolean {
  if (suffixes === 0) return false
  return SUFFIXES.some(suffix => {
    const stem = word.endsWith(suffix) ? word.slice(0, -suffix.length) : ''
    return stem.length >= SHORTEST_STEM && (isKnown(stem) || isVerb(stem, suffixes - 1))
  })
}

const isKnown = (stem: string) =>
  lexicon()
    .get(stem)
    .some(({ kind }) => (STEM_KINDS as ReadonlySet<string>).has(kind)) &&
  !lexicon()
    .get(stem)
    .some(({ kind }) => kind === 'given-name')
