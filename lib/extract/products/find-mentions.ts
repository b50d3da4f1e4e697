import { separates } from '../chat/segments.ts'
import { means, numberWordAt, rangeOf, type Span, type Turn, wordsOf } from '../chat/turn.ts'
import { givenNameEnd } from '../names/given-name.ts'
import { BEFORE_SIZE, SIZES } from '../words/count-particles.ts'
import { ALSO_BEFORE, BEFORE_COLOUR, CONJUNCTIONS } from '../words/small-words.ts'
import type { Article, CatalogueIndex, Posting } from './catalogue-index.ts'
import { endsAt } from './find-quantity.ts'
import { isCompanied, lookUp, otherwiseWritten } from './look-up.ts'
import { isColour, keysOf } from './word-keys.ts'

/** Words of a turn that name an article of the catalogue. `articles`: one, or several that the words do not tell apart. */
export interface Mention extends Span {
  articles: readonly Article[]
  /** Share of the article's name that was said, 0 to 1; 1 for a SKU. */
  coverage: number
  /** Only a number or a colour told it (`bghit 43`, `la noire`): needs company. */
  bareNumber: boolean
  /** Only a colour. */
  bareColour: boolean
  /** One word of the name alone was said (`le sac`), and no quality. */
  isGeneric: boolean
}

const WIDEST_GAP = 2
const ENOUGH_COVERAGE = 0.5
const SHORTEST_TELLING_WORD = { latin: 4, arabic: 3 }

/** The articles named in a turn, in order; `taken` tokens are something else (phone numbers). */
export function findMentions(turn: Turn, index: CatalogueIndex, taken: ReadonlySet<number>): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < turn.tokens.length) {
    const mention = taken.has(at) ? null : (skuAt(turn, at, index) ?? nameAt(turn, at, index, taken))
    if (mention && mentions.length > 0 && isKindOf(mentions.at(-1), mention)) mentions.pop()
    if (mention) mentions.push(mention)
    at = mention?.end ?? at + 1
  }
  return mentions
}

/** `كتاب الرحيق المختوم`: a word for what a thing is, before its whole name, is no other article of that kind. */
const isKindOf = (kind: Mention | undefined, named: Mention) =>
  kind !== undefined && kind.end === named.first && kind.end === kind.first + 1 && kind.coverage < ENOUGH_COVERAGE && named.coverage > 0.99

function skuAt(turn: Turn, at: number, index: CatalogueIndex): Mention | null {
  const match = index.bySku.longest(turn.tokens, at)
  const article = match?.values[0]
  if (!match || !article || match.skip > 0) return null
  return { turn, first: at, end: match.end, articles: [article], coverage: 1, bareNumber: false, bareColour: false, isGeneric: false }
}

/** Which words of which articles were said so far, as tokens of the turn are added one by one. */
type Said = Map<Article, Set<number>>

function nameAt(turn: Turn, at: number, index: CatalogueIndex, taken: ReadonlySet<number>): Mention | null {
  let said = firstSaid(turn, at, index)
  if (said.size === 0) return null
  let onlyNumbers = isNumber(turn, at)
  let end = at + 1
  for (let next = at + 1; next < turn.tokens.length && next - end <= WIDEST_GAP && !taken.has(next) && !endsMention(turn, next); next++) {
    const more = postingsAt(turn, next, index, said)
    if (more.size === 0 && opensAnother(turn, next, index)) break
    if (more.size === 0) continue
    said = more
    end = next + 1
    onlyNumbers &&= isNumber(turn, next)
  }
  if (isPerson(turn, at, end, said)) return null
  const best = onlyNumbers ? [...said.keys()] : bestOf(said)
  const bareColour = best.length === 0 && isBareColour(turn, at, end)
  const articles = bareColour ? [...said.keys()].filter(article => index.withSiblings.has(article)) : best
  if (articles.length === 0) return null
  return {
    turn,
    first: at,
    end,
    articles,
    coverage: Math.max(...articles.map(article => coverageOf(article, said.get(article)))),
    bareNumber: onlyNumbers || bareColour,
    bareColour,
    isGeneric: end === at + 1 && articles.every(article => saysOneThing(article, said.get(article))),
  }
}

const saysOneThing = ({ words }: Article, said: ReadonlySet<number> | undefined) =>
  words.length > 1 && said?.size === 1 && [...said].every(n => !words[n]?.isQuality && !words[n]?.isNumber)

const isNumber = ({ tokens }: Turn, at: number) => tokens[at]?.kind === 'number' || SIZES.has(tokens[at]?.text ?? '')

function firstSaid(turn: Turn, at: number, index: CatalogueIndex): Said {
  const said = postingsAt(turn, at, index, UNSAID)
  if (said.size > 0 && (isQuarter(turn, at) || isPlot(turn, at))) return UNSAID
  if (isEnglishArticle(turn, at) && postingsAt(turn, at + 1, index, said).size === 0) return UNSAID
  if (said.size === 0 || !isNumber(turn, at)) return said
  return new Map([...said].filter(([article, words]) => words.has(0) || (index.withSiblings.has(article) && mayTellSize(turn, at, index))))
}

/** `la noire`, `deux blancs`, `bghit lk7la`, `noire svp`: colours that stand for the thing; not `الدار البيضاء`, nor in talk of something else. */
function isBareColour(turn: Turn, at: number, end: number): boolean {
  if (!turn.tokens.slice(at, end).every(({ text }) => isColour(text))) return false
  const before = turn.tokens[at - 1]
  if (before === undefined || separates(turn, at - 1) || before.kind === 'number') return true
  if ([BEFORE_COLOUR, ALSO_BEFORE, CONJUNCTIONS].some(words => words.has(before.text))) return true
  return numberWordAt(turn, at - 1) !== null || endsAt(turn, at, 'want', 'correction', 'negation', 'removal', 'number-joint', 'filler')
}

/** `ليلى القادري` with a `كريم ليلي` in the catalogue: a given name before a word that no list knows, and nothing of what the article is. */
function isPerson(turn: Turn, at: number, end: number, said: Said): boolean {
  const next = turn.tokens[end]
  if (givenNameEnd(turn, at) !== end || next?.kind !== 'word' || (turn.meanings[end]?.length ?? 0) > 0) return false
  return [...said.values()].every(words => !words.has(0))
}

/** `حي كريمة`, `hay zitoun`, `en face`, `hda hammam`: right behind the word for a quarter or a landmark; `hay` that opens a turn may ask in Spanish. */
const isQuarter = (turn: Turn, at: number) => at > 1 && (means(turn, at - 1, 'area', 'hamlet') || endsAt(turn, at, 'landmark'))

/** `the`, which is tea in a French catalogue: with its accent or with more of the name. */
const isEnglishArticle = (turn: Turn, at: number) =>
  turn.tokens[at]?.text === 'the' && /^the$/i.test(wordsOf({ turn, first: at, end: at + 1 }))

/** `zone industrielle lot 31`: a number right behind the word for a building finds it; a set of so many names what they are (`lot 3 hijabs`). */
const isPlot = (turn: Turn, at: number) =>
  means(turn, at, 'building') && turn.tokens[at + 1]?.kind === 'number' && turn.tokens[at + 2]?.kind !== 'word'

/** A bare number may tell a size, but not where it counts what follows (`3 chaussettes`) or finds a door (`rue 40`). */
function mayTellSize(turn: Turn, at: number, index: CatalogueIndex): boolean {
  if (means(turn, at - 1, 'street', 'building', 'door', 'area', 'landmark', 'count-cue') || means(turn, at + 1, 'building', 'door'))
    return false
  if (['°', '+', '='].includes(turn.tokens[at - 1]?.text ?? '')) return false
  for (let next = at + 1; next <= at + WIDEST_GAP && !endsMention(turn, next); next++)
    if (!isNumber(turn, next) && postingsAt(turn, next, index, UNSAID).size > 0) return false
  return true
}

const endsMention = (turn: Turn, at: number) => separates(turn, at) || CONJUNCTIONS.has(turn.tokens[at]?.text ?? '')

/** `ceinture b montre homme`: the word for another thing ends what is said of the first. */
const opensAnother = (turn: Turn, at: number, index: CatalogueIndex) =>
  turn.tokens[at]?.kind === 'word' && lookUp(turn, at, index).some(({ article, word }) => word === 0 && !article.words[0]?.isQuality)

const UNSAID: Said = new Map()

/** Adds what the token at `at` says; when something was said before, only of articles that were meant already. */
function postingsAt(turn: Turn, at: number, index: CatalogueIndex, before: Said): Said {
  const token = turn.tokens[at]
  const postings = token && !(SIZES.has(token.text) && !isSizeHere(turn, at)) ? lookUp(turn, at, index) : []
  const more = postings.length > 0 ? postings : otherwiseWritten(turn, at, index, before.size > 0)
  if (more.length === 0 || isTown(turn, at, index, more)) return UNSAID
  const said: Said = new Map()
  for (const { article, word } of more) {
    if (before.size > 0 && !before.has(article)) continue
    const words = said.get(article) ?? new Set(before.get(article))
    if (!before.get(article)?.has(word)) said.set(article, words.add(word))
  }
  return said
}

/** `à Taza` is no cup: a town of the account's country means an article only where that has it in its own name, or after what goes before goods. */
function isTown(turn: Turn, at: number, { cities }: CatalogueIndex, postings: readonly Posting[]): boolean {
  const town = cities.longest(turn.tokens, at)
  if (!town?.values.some(({ city }) => city.isHome && city.isTown)) return false
  const text = turn.tokens[at]?.text ?? ''
  const forms = keysOf(text)
  return (
    !(town.skip === 0 && isCompanied(turn, at, text)) &&
    !postings.some(({ article, word }) => forms.includes(article.words[word]?.text ?? ''))
  )
}

/** `pyjama L`, `taille l`; not the article in `l wa7da`. */
function isSizeHere(turn: Turn, at: number): boolean {
  const { start } = rangeOf({ turn, first: at, end: at + 1 })
  const next = turn.tokens[at + 1]
  return (
    BEFORE_SIZE.has(turn.tokens[at - 1]?.text ?? '') ||
    /^\p{Lu}/u.test(turn.folded.original.slice(start, start + 1)) ||
    !next ||
    separates(turn, at + 1)
  )
}

/** The articles of which most was said; none when it is too little to mean any. */
function bestOf(said: Said): Article[] {
  const scored = [...said]
    .filter(([article, words]) => isTelling(article, words))
    .map(([article, words]) => ({ article, score: scoreOf(article, words) }))
  const best = Math.max(...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score >= best - 1e-9).map(({ article }) => article)
}

const HEAD_BONUS = 1

/** What was said weighs most, then that it is what the article is, then how much of the name it is. */
function scoreOf(article: Article, words: ReadonlySet<number>): number {
  const weight = [...words].reduce((sum, word) => sum + (article.words[word]?.weight ?? 0), 0)
  return weight + (words.has(0) ? HEAD_BONUS : 0)
}

function isTelling(article: Article, words: ReadonlySet<number>): boolean {
  if (words.has(0) && !article.words[0]?.isNumber && !article.words[0]?.isQuality) return true
  if (coverageOf(article, words) >= ENOUGH_COVERAGE) return true
  return [...words].some(n => {
    const word = article.words[n]
    return (
      word !== undefined &&
      !word.isNumber &&
      !word.isQuality &&
      word.text.length >= SHORTEST_TELLING_WORD[/^[ء-ي]/.test(word.text) ? 'arabic' : 'latin']
    )
  })
}

function coverageOf(article: Article, words: ReadonlySet<number> | undefined): number {
  const all = article.words.reduce((sum, word) => sum + word.weight, 0)
  return all === 0 ? 0 : [...(words ?? [])].reduce((sum, word) => sum + (article.words[word]?.weight ?? 0), 0) / all
}

/** True for a question: about a price, whether there is some, how it is. `hay` asks in Spanish at the head of a sentence; elsewhere it is a quarter. */
export const isQuestion = (turn: Turn): boolean =>
  turn.tokens.some((token, at) => token.text === '?' || (means(turn, at, 'question') && !(at > 0 && means(turn, at, 'area'))))
