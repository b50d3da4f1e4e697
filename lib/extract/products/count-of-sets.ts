import { wordsOf } from '../chat/turn.ts'
import { foldText, foldWord } from '../text/fold-text.ts'
import { tokenise } from '../text/tokenise.ts'
import { BEHIND_SET, PIECES, SETS } from '../words/count-particles.ts'
import type { Article } from './catalogue-index.ts'
import type { Quantity } from './find-quantity.ts'
import { keysOf } from './word-keys.ts'

const PAIR = /(?:^|\s)(?:pairs?|paires?)(?:\s|$)/
/** What is worn in pairs: a pair of them is one. */
const WORN_IN_PAIRS = [
  'chaussure',
  'basket',
  'bottine',
  'mocassin',
  'sandale',
  'balgha',
  'talon',
  'chaussette',
  'gant',
  'boucle',
  'lunette',
  'ecouteur',
]

/** `une paire de coussins` are two; a pair of shoes is one. */
export function countOfPairs(quantity: Quantity, article: Article): Quantity {
  const said = foldWord(wordsOf({ ...quantity, end: Math.min(quantity.turn.tokens.length, quantity.end + 1) }))
  if (!PAIR.test(said) || article.words.some(({ isNumber }) => isNumber)) return quantity
  const keys = article.words.flatMap(({ text }) => keysOf(text))
  return WORN_IN_PAIRS.some(worn => keys.includes(`=${worn}`)) ? quantity : { ...quantity, value: quantity.value * 2 }
}

/** How many pieces are in one, where the article's name says so: `Verres à thé lot de 6`. */
export function piecesIn(article: Article): number | null {
  const tokens = tokenise(foldText(article.item.name).text)
  const at = tokens.findIndex(({ kind }, n) => {
    if (kind !== 'number') return false
    const before = BEHIND_SET.has(tokens[n - 1]?.text ?? '') ? tokens[n - 2] : tokens[n - 1]
    return SETS.has(before?.text ?? '') || PIECES.has(tokens[n + 1]?.text ?? '')
  })
  return at < 0 ? null : Number(tokens[at]?.text)
}

/** `jouj dyal lkissan ya3ni 12 kas`, of sets of six: the pieces of the sets counted before, no new count. */
export const countsPieces = (count: number, sets: number, article: Article): boolean => piecesIn(article) === count / sets && count > sets
