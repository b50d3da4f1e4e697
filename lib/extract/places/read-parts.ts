import { separates } from '../chat/segments.ts'
import { endOf, labelAt, means, numberWordAt, type Span, type Turn, wordsOf } from '../chat/turn.ts'
import { givenNameEnd } from '../names/given-name.ts'
import { AREAS_BEHIND, BEFORE_NAME_OF_AREA, HONORIFICS, ORDINALS, PEACE, TITLES_OF_FAMILIES } from '../words/address-particles.ts'
import { isInflected } from '../words/is-inflected.ts'
import type { WordKind } from '../words/lexicon.ts'
import { ARTICLES_OF_NAMES, BEFORE_NEXT_THOUGHT, SUN_ARTICLES } from '../words/small-words.ts'
import { ADDRESS_KINDS, cueEnd, isCueWord, isLetter, quarterEnd } from './cues.ts'
import { type Opening, openingAt, type PartKind } from './opening-at.ts'

/**
 * What a stretch of a customer's text is: a part of an address, a quarter, a hamlet (derb, douar: quarter or address, by its
 * company), or `free` words that no word list knows: a name, or a quarter without a word for it.
 */
export interface Part extends Span {
  kind: PartKind
  /** The token after the word that opened it: what follows that is its name. */
  cueEnd: number
  /** A quarter that is known by its name: no word goes on with it. */
  isWhole?: boolean
}

/** These end an address even where no separator does. */
const STOPS: readonly WordKind[] = [
  'filler',
  'negation',
  'introduction',
  'want',
  'time',
  'call-here',
  'mine',
  'removal',
  'currency',
  'ask-for',
]
/** Free words end at anything that has a meaning of its own. */
const NOT_FREE: readonly WordKind[] = [
  ...STOPS,
  'chatter',
  'relation',
  'correction',
  'out-of-use',
  'locative',
  'each',
  'total',
  'recipient',
  'receives',
  'replaced',
  'received',
  'stranger',
  'only',
]
/** Of these phrases no word goes on as another part. */
const WHOLE_STOPS: readonly WordKind[] = ['filler', 'introduction', 'mine', 'someone-elses', 'call-here', 'relation', 'ask-for']
const MOST_WORDS_IN_AREA = 4

/** Reads the tokens of `range` that are not `taken` by phone numbers, labels, cities or articles. */
export function readParts(range: Span, taken: ReadonlySet<number>): Part[] {
  const { turn } = range
  const parts: Part[] = []
  let open: Part | null = null
  const close = () => {
    if (open) parts.push(withoutJoint(open))
    open = null
  }
  for (let at = range.first; at < range.end; ) {
    const goesOn = !open && parts.at(-1)?.kind === 'address' && !taken.has(at) && isDoorTail(turn, at, range.end, taken)
    const step: Step = goesOn ? { kind: 'address', end: at + 1, isWhole: true } : stepAt(turn, at, open, range.end, taken)
    if (step.kind !== 'more') close()
    if (opens(step)) open = opened(turn, at, step)
    else if (open && step.kind === 'more') {
      open.end = step.end
      open.cueEnd = step.cueEnd ?? open.cueEnd
    }
    at = step.end
  }
  close()
  return parts.filter(part => part.kind !== 'free' || hasLetters(part))
}

/** `hay nahda w`: what joins the next thought is no part of this one. */
function withoutJoint(part: Part): Part {
  const isJoint = part.end - 1 > part.first && BEFORE_NEXT_THOUGHT.has(part.turn.tokens[part.end - 1]?.text ?? '')
  return isJoint ? { ...part, end: part.end - 1 } : part
}

function stepAt(turn: Turn, at: number, open: Part | null, limit: number, taken: ReadonlySet<number>): Step {
  if (open && isColonInside(turn, at, open) && !taken.has(at + 1)) return { kind: 'more', end: at + 1, cueEnd: at + 1 }
  return taken.has(at) || separates(turn, at) ? stop(at) : nextStep(turn, at, open, limit, taken)
}

/** `Immeuble : B`, `رقم الباب: 12`: the lines of a form for the parts of an address. */
function isColonInside(turn: Turn, at: number, open: Part): boolean {
  if (open.kind !== 'address' || open.end !== at || !['=', ':'].includes(turn.tokens[at]?.text ?? '')) return false
  const opensPart = open.first === 0 || separates(turn, open.first - 1)
  const next = turn.tokens[at + 1]?.kind
  return opensPart && (next === 'number' || (next === 'word' && open.cueEnd === at))
}

const opened = (turn: Turn, first: number, { kind, end, skip = 0, isWhole = false }: Opening): Part => ({
  turn,
  first,
  end,
  cueEnd: isWhole ? first : end,
  kind,
  skip,
  isWhole,
})

/** `calle Mayor 15, 3A`, `5 allée des Roses, 69003 Lyon`: a part of a number, or of one with a letter, goes on with the address before it. */
function isDoorTail(turn: Turn, at: number, end: number, taken: ReadonlySet<number>): boolean {
  const stops = (n: number) => n >= end || separates(turn, n)
  const text = turn.tokens[at]?.text ?? ''
  if (POSTCODE.test(text) && separates(turn, at - 1)) return stops(at + 1) || taken.has(at + 1)
  if (!/^\d{1,4}[a-z]?$/.test(text) || !separates(turn, at - 1)) return false
  const ordinal = turn.tokens[at + 1]?.text === '°' ? 1 : 0
  return stops(at + 1 + ordinal) || (isLetter(turn, at + 1 + ordinal) && stops(at + 2 + ordinal))
}

const POSTCODE = /^\d{5}$/

type Step = Opening | { kind: 'more' | 'stop'; end: number; cueEnd?: number }

const opens = (step: Step): step is Opening => step.kind !== 'more' && step.kind !== 'stop'

function nextStep(turn: Turn, at: number, open: Part | null, limit: number, taken: ReadonlySet<number>): Step {
  const within = (step: Step) => ({ ...step, end: Math.min(step.end, limit) })
  // the word after `hay` or `rue` is its name, whatever it means elsewhere
  if (open && turn.tokens[at]?.kind === 'word' && belongsToName(turn, at, open)) return nameOfCue(turn, at, open)
  if (open?.kind === 'address') return within(addressStep(turn, at))
  const opening = openingStep(turn, at, open, taken)
  if (opening) return within(opening)
  if (turn.tokens[at]?.kind !== 'word') return open && takesFigure(open, turn, at) ? more(at) : stop(at)
  if (!open || open.kind === 'free') return within(freeStep(turn, at, open))
  if (open.isWhole) return within(freeStep(turn, at, null))
  return isStop(turn, at) || wordsIn(open) > MOST_WORDS_IN_AREA ? stop(at) : more(at)
}

/** `Riad Dar Salam`, `quartier hay salam`, `hay el massira`: the name begins with a cue of its own, or an article. */
const nameOfCue = (turn: Turn, at: number, open: Part): Step =>
  open.cueEnd === at && (isCueWord(turn, at, ['building', 'area']) || isArticle(turn, at))
    ? { kind: 'more', end: at + 1, cueEnd: at + 1 }
    : more(at)

/** What a cue opens. A quarter known by name goes on with the one before it, and opens none where it is a family's name. */
function openingStep(turn: Turn, at: number, open: Part | null, taken: ReadonlySet<number>): Step | null {
  const opening = openingAt(turn, at, taken)
  if (!opening?.isWhole) return opening
  if (opening.kind !== 'area') return opening
  if (open?.isWhole) return { kind: 'more', end: opening.end }
  return isSurname(turn, at, open) ? null : opening
}

const takesFigure = (open: Part, turn: Turn, at: number) => turn.tokens[at]?.kind === 'mark' || takesNumber(open, turn, at)

/** `Karim Bensouda`: right behind a given name a quarter is the family's name. */
const isSurname = (turn: Turn, at: number, open: Part | null) =>
  open?.kind === 'free' && open.end === at && at > open.first && givenNameEnd(turn, at - 1) === at

const more = (at: number): Step => ({ kind: 'more', end: at + 1 })
const stop = (at: number): Step => ({ kind: 'stop', end: at + 1 })
const wholeStop = (turn: Turn, at: number): Step => ({
  kind: 'stop',
  end: Math.max(at + 1, ...WHOLE_STOPS.map(kind => endOf(turn, at, kind))),
})

/** An address goes on through anything but a quarter's word and what opens another thought. */
function addressStep(turn: Turn, at: number): Step {
  if (turn.tokens[at - 1]?.kind === 'number' && isNameBehind(turn, at)) return freeStep(turn, at, null)
  const area = cueEnd(turn, at, ['area'])
  if (area && !isCueWord(turn, at, ADDRESS_KINDS)) return { kind: 'area', end: area }
  // behind a name a quarter's name may be part of it: `pharmacie agdal`
  const quarter = turn.tokens[at - 1]?.kind === 'number' ? quarterEnd(turn, at) : 0
  if (quarter) return { kind: 'area', end: quarter, isWhole: true }
  return isStop(turn, at) ? wholeStop(turn, at) : more(at)
}

/** `rue 17 n 3 Rachid Alami`, `n 3 rachid 0661…`, `villa 7 Mme Tazi`: behind a house number, a name that goes on, that a phone number follows or with a title. */
function isNameBehind(turn: Turn, at: number): boolean {
  if (TITLES_OF_FAMILIES.has(turn.tokens[at]?.text ?? '')) return true
  const end = givenNameEnd(turn, at)
  const next = turn.tokens[end]
  return end > 0 && (!next || next.kind === 'word' || (next.kind === 'number' && /^(?:0\d|\d{9})/.test(next.text)))
}

function freeStep(turn: Turn, at: number, open: Part | null): Step {
  const name = givenNameEnd(turn, at)
  if (name) return isGreeting(turn, at, name) ? stop(at) : nameStep(turn, at, open, name)
  if (open && (goesOnAsName(turn, at) || isHonorific(turn, at - 1))) return more(at)
  if (isLoud(turn, at)) return wholeStop(turn, at)
  return labelAt(turn, at) || numberWordAt(turn, at) ? stop(at) : { kind: open ? 'more' : 'free', end: at + 1 }
}

/** A particle written on to a given name (`لبوسلهام`) starts anew; a son's (`بناصر`) is none. */
function nameStep(turn: Turn, at: number, open: Part | null, end: number): Step {
  const skip = turn.meanings[at]?.[0]?.skip ?? 0
  const startsAnew = skip > 0 && !/^(?:ال|بن)/.test(turn.tokens[at]?.text ?? '')
  return { kind: open && !startsAnew ? 'more' : 'free', end, skip: startsAnew ? skip : 0 }
}

/** `Karim El …`, and family names that are everyday words (`Salma Blanc`). */
const goesOnAsName = (turn: Turn, at: number) =>
  isElided(turn, at) ||
  isCapitalSurname(turn, at) ||
  isNisba(turn, at) ||
  (endOf(turn, at, 'name-particle') > 0 && turn.tokens[at + 1]?.kind === 'word') ||
  (means(turn, at, 'surname') && givenNameEnd(turn, at - 1) === at)

/** `Koffi N'Guessan`, `Sara M'Barki`: a letter written on to a word that means nothing else. */
const isElided = (turn: Turn, at: number) =>
  isLetter(turn, at) && turn.tokens[at + 1]?.text === "'" && turn.tokens[at + 2]?.kind === 'word' && turn.meanings[at + 2]?.length === 0

/** `Omar Hadi`, `Nadia Bien`: a word of three letters or more with a capital of its own, right behind a given name with one. */
function isCapitalSurname(turn: Turn, at: number): boolean {
  if (turn.tokens[at]?.kind !== 'word' || givenNameEnd(turn, at - 1) !== at || means(turn, at, ...STOPS)) return false
  const [given, family] = [at - 1, at].map(first => wordsOf({ turn, first, end: first + 1 }))
  return CAPITALISED.test(given ?? '') && CAPITALISED.test(family ?? '')
}

/** `سعاد الوردي`: behind a given name the colour, the town or the craft is the family's. */
const isNisba = (turn: Turn, at: number) =>
  NISBA.test(turn.tokens[at]?.text ?? '') && givenNameEnd(turn, at - 1) === at && !means(turn, at, ...STOPS)

const NISBA = /^ال[ء-ي]{2,}ي$/
const CAPITALISED = /^\p{Lu}\p{Ll}{2}/u

/** A word with a meaning of its own, and what a number is measured in (`50 ml`). */
function isLoud(turn: Turn, at: number): boolean {
  if (turn.tokens[at - 1]?.kind === 'number' && means(turn, at, 'unit', 'counter')) return true
  if (turn.meanings[at]?.length === 0 && isInflected(turn.tokens[at]?.text ?? '')) return true
  return means(turn, at, ...NOT_FREE) && !(isArticle(turn, at) && !means(turn, at + 1, 'relation', 'stranger')) && !isHonorific(turn, at)
}

/** The word after a cue; of free words, what follows an article (`Al Barsha`), and a letter that ends the name of a quarter (`Narjiss B`). */
function belongsToName(turn: Turn, at: number, open: Part): boolean {
  if (open.kind !== 'free') return isNameOfCue(turn, at, open) && endOf(turn, open.first, 'centre') !== at
  if (open.end !== at) return false
  if (open.end === open.first + 1 && ARTICLES_OF_NAMES.has(turn.tokens[open.first]?.text ?? '')) return true
  return isLetter(turn, at) && (at + 1 >= turn.tokens.length || separates(turn, at + 1))
}

/** `hay Salam`, `quartier de la Gare`; not `quartier de l'Agdal`, which needs no cue, nor `Agdal district rue 5`. */
function isNameOfCue(turn: Turn, at: number, open: Part): boolean {
  if (open.cueEnd === at) return !(AREAS_BEHIND.has(turn.tokens[open.first]?.text ?? '') && isCueWord(turn, at, ADDRESS_KINDS))
  if (open.kind === 'address' || open.end !== at || quarterEnd(turn, at)) return false
  return turn.tokens.slice(open.cueEnd, at).every(({ text }) => BEFORE_NAME_OF_AREA.has(text) || text === "'")
}

/** `salam, ch7al` and `آية` for yes: given names that greet or assent where they open a message and no word goes on with them. */
const isGreeting = (turn: Turn, at: number, end: number) =>
  at === 0 && means(turn, at, 'filler') && (turn.tokens[end]?.kind !== 'word' || means(turn, end, 'chatter', 'filler', 'want', 'question'))

/** `El`, `Al` before a word open a name or a quarter although they are small words too; in `l Karim` it is for him. */
function isArticle(turn: Turn, at: number): boolean {
  const { tokens } = turn
  const next = tokens[at + 1]?.text === "'" ? tokens[at + 2] : tokens[at + 1]
  const article = tokens[at]?.text ?? ''
  // `es senia`: before the sun letters the article takes on the sound of the word
  const agrees = !SUN_ARTICLES.has(article) || next?.text.startsWith(article.slice(1))
  return (
    ARTICLES_OF_NAMES.has(article) &&
    next?.kind === 'word' &&
    agrees === true &&
    !(means(turn, at, 'recipient') && givenNameEnd(turn, at + 1))
  )
}

/** `Sidi Maarouf`, `Moulay Rachid`, `سيدي بابا`: a quarter, or a name with its title; not `salam sidi bghit`. */
function isHonorific(turn: Turn, at: number): boolean {
  if (!HONORIFICS.has(turn.tokens[at]?.text ?? '') || turn.tokens[at + 1]?.kind !== 'word') return false
  const isWholePart = at > 0 && separates(turn, at - 1) && separates(turn, at + 2) && !means(turn, at + 1, ...STOPS)
  return isWholePart || !means(turn, at + 1, ...NOT_FREE)
}

const isStop = (turn: Turn, at: number) =>
  (means(turn, at, ...STOPS) || (means(turn, at, 'correction') && turn.tokens[at]?.text !== 'la')) &&
  !isCueWord(turn, at, ADDRESS_KINDS) &&
  !isNamedPeace(turn, at)

/** `جنب مسجد السلام`, `7da jam3 salam`: behind what it names it greets nobody. */
const isNamedPeace = (turn: Turn, at: number) => PEACE.has(turn.tokens[at]?.text ?? '') && isCueWord(turn, at - 1, ADDRESS_KINDS)

const wordsIn = ({ first, end }: Span) => end - first

/** `Sahloul 3`, `hay 12`: the number is the quarter's, unless a street follows. */
function takesNumber(open: Part, turn: Turn, at: number): boolean {
  const next = turn.tokens[at + 1]
  return open.end === at && (!next || separates(turn, at + 1) || (next.kind === 'word' && !ORDINALS.has(next.text)))
}

/** A lone letter is what is left of `2 x`, and names nothing. */
const hasLetters = ({ turn, first, end }: Span) =>
  turn.tokens.slice(first, end).some(({ kind, text }) => kind === 'word' && text.length > 1 && !ARTICLES_OF_NAMES.has(text))
