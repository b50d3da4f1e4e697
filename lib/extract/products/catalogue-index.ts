import type { CatalogueItem } from '../../lead/catalogue.ts'
import type { CityTable } from '../places/gazetteer.ts'
import { foldText } from '../text/fold-text.ts'
import { PhraseTable } from '../text/phrase-table.ts'
import { type Token, tokenise } from '../text/tokenise.ts'
import { SIZES } from '../words/count-particles.ts'
import { lexicon } from '../words/lexicon.ts'
import { EMPTY_WORDS } from '../words/small-words.ts'
import { scriptKeys } from './script-key.ts'
import { isKind, isQuality, keysOf, soundKeysOf } from './word-keys.ts'

/** An article ready to be recognised. */
export interface Article {
  item: CatalogueItem
  /** Words and numbers of its name that tell something, in order; the first word is what it is. */
  words: readonly ArticleWord[]
}

export interface ArticleWord {
  text: string
  isNumber: boolean
  /** Colour, stuff, size, measure, for whom. */
  isQuality: boolean
  /** Rare words in the catalogue weigh more. */
  weight: number
}

/** Where a key leads: the article, and which of its words. */
export interface Posting {
  article: Article
  word: number
}

export interface CatalogueIndex {
  articles: readonly Article[]
  bySku: PhraseTable<Article>
  byWord: ReadonlyMap<string, readonly Posting[]>
  /** What words of chats were found to mean, so that each is worked out once: `known` ones have another meaning too. */
  seen: { known: Map<string, readonly Posting[]>; unknown: Map<string, readonly Posting[]> }
  /** Articles that come in several sizes or colours: a bare number may mean one of them. */
  withSiblings: ReadonlySet<Article>
  /** Whose names stand for no article but one that has them in its own. */
  cities: CityTable
}

/** Articles that differ in a size or colour only. */
export const areSiblings = (a: Article, b: Article): boolean =>
  a === b || (a.words[0] !== undefined && a.words[0].text === b.words[0]?.text)

const QUALITY_WEIGHT = 0.5
const NUMBER_WEIGHT = 0.8

/** The index of a catalogue; build it once. */
export function indexCatalogue(catalogue: readonly CatalogueItem[], cities: CityTable): CatalogueIndex {
  const counts = new Map<string, number>()
  const named = catalogue.map(item => ({ item, tokens: tellingTokens(item.name) }))
  for (const { tokens } of named) for (const text of new Set(tokens.map(token => token.text))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const articles = named.map(({ item, tokens }) => ({ item, words: tokens.map(token => articleWord(token, counts, catalogue.length)) }))
  const bySku = new PhraseTable<Article>()
  for (const article of articles) bySku.add(article.item.sku, article)
  const withSiblings = new Set(articles.filter(article => articles.some(other => other !== article && areSiblings(article, other))))
  return { articles, bySku, byWord: postingsOf(articles), seen: { known: new Map(), unknown: new Map() }, withSiblings, cities }
}

function tellingTokens(name: string): Token[] {
  const tokens = tokenise(foldText(name).text)
  return tokens.filter((token, at) => {
    if (token.kind === 'number') return true
    const isUnit = tokens[at - 1]?.kind === 'number' && tokens[at - 1]?.end === token.start
    return token.kind === 'word' && !isUnit && (isSize(tokens, at) || isTea(token, name) || !EMPTY_WORDS.has(token.text))
  })
}

/** `Thé vert`, whatever `the` is in English. */
const isTea = ({ text }: Token, name: string) => text === 'the' && /th[éÉ]/i.test(name)

/** A letter of its own, not the article of `l'huile`. */
const isSize = (tokens: readonly Token[], at: number) => at > 0 && SIZES.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind !== 'mark'

/** `kilo`, `pièces`; `ساعة` is an hour and a watch. */
const isMeasure = (word: string) =>
  !isKind(word) &&
  lexicon()
    .get(word)
    .some(({ kind }) => kind === 'unit' || kind === 'counter')

function articleWord({ kind, text }: Token, counts: ReadonlyMap<string, number>, size: number): ArticleWord {
  const rarity = 1 + Math.log(size / (counts.get(text) ?? 1))
  const quality = isQuality(text) || isMeasure(text)
  const isNumber = kind === 'number' || SIZES.has(text)
  return { text, isNumber, isQuality: quality, weight: rarity * (quality ? QUALITY_WEIGHT : 1) * (isNumber ? NUMBER_WEIGHT : 1) }
}

/** By its sound in the other script; `ghassoul` also as it is heard: `rassoul`. */
const ownKey = (word: string) => [
  ...[word, word.replace(/s$/, '')].flatMap(form => scriptKeys(form)?.own ?? []),
  ...(word.includes('gh') ? soundKeysOf(word.replace('gh', 'r')) : []),
]

function postingsOf(articles: readonly Article[]): Map<string, Posting[]> {
  const byWord = new Map<string, Posting[]>()
  for (const article of articles)
    article.words.forEach(({ text, isNumber }, word) => {
      const add = (key: string, said: number) => byWord.set(key, [...(byWord.get(key) ?? []), { article, word: said }])
      for (const key of isNumber ? [text] : [...keysOf(text), ...soundKeysOf(text), ...ownKey(text)]) add(key, word)
      // `powerbank` says both words of `Power bank`
      const next = article.words[word + 1]
      if (!next || isNumber || next.isNumber) return
      for (const said of [word, word + 1]) add(text + next.text, said)
    })
  return byWord
}
