import type { ReadTurn } from '../chat/read-turns.ts'
import { touching } from '../chat/touching.ts'
import { means, type Span, type Turn } from '../chat/turn.ts'
import { BARE_LINKS, DETERMINERS, LINKS } from '../words/exchange-words.ts'
import type { Article } from './catalogue-index.ts'
import { figuresIn } from './figures-in.ts'
import type { Mention } from './find-mentions.ts'
import type { Listed } from './order-state.ts'
import { isColour, isKind, isLargeness, isWearer } from './word-keys.ts'

/**
 * The mentions of each turn without those that name another thing than the catalogue's. Of a look-alike the generic word alone (`le sac`)
 * means no more, until the shop names the article; who is told the article's price was understood. `answers`: the shop's next turn.
 */
export function withoutLookAlikes(turns: readonly ReadTurn[], answers: readonly (ReadTurn | undefined)[], listed: Listed): Mention[][] {
  const others = new Set<Article>()
  return turns.map(({ turn: { speaker }, mentions }, n) => {
    const isNamed = touching(mentions)
    return mentions.filter(
      mention => (speaker === 'customer' && quotesOne(answers[n], mention, listed)) || isMeant(mention, isNamed, others),
    )
  })
}

/** Whether an article is named there. */
type IsNamed = (span: Span) => boolean

/** `others`: what generic words do not mean any more; kept up to date. */
function isMeant(mention: Mention, isNamed: IsNamed, others: Set<Article>): boolean {
  const { articles, isGeneric, turn } = mention
  if (isLookAlike(mention, isNamed)) {
    for (const article of articles) others.add(article)
    return false
  }
  if (turn.speaker === 'customer' && isGeneric) return articles.some(article => !others.has(article))
  for (const article of articles) others.delete(article)
  return true
}

const quotesOne = (answer: ReadTurn | undefined, { articles }: Mention, listed: Listed) =>
  answer !== undefined && articles.some(article => figuresIn(answer.turn).has(listed(article) ?? Number.NaN))

/**
 * True where one word of the name alone was said, and the words beside it tell of another thing: `sac de sport`, of a `Sac à main`;
 * `chaussures homme`, of `Chaussures enfant`; `bracelet de montre`. Colours and sizes tell of the same.
 */
const isLookAlike = (mention: Mention, isNamed: IsNamed): boolean =>
  mention.isGeneric && (isTold(mention, isNamed, describedBehind(mention)) || isTold(mention, isNamed, describedBefore(mention)))

/** A word that may tell more of what is named. `link`: what ties it there; empty for none. */
interface Describing {
  at: number
  link: string
}

function isTold({ turn, articles }: Mention, isNamed: IsNamed, { at, link }: Describing): boolean {
  const { kind, text = '' } = turn.tokens[at] ?? {}
  if (kind !== 'word' || isNamed({ turn, first: at, end: at + 1 })) return false
  if (isWearer(text)) return articles.every(({ words }) => words.some(word => isWearer(word.text)))
  if (isKind(text)) return link !== '' || isEveryday(turn, at)
  return BARE_LINKS.has(link) && !turn.meanings[at]?.length && !isColour(text) && !isLargeness(text)
}

/** Of no list but those of everyday words. */
const isEveryday = (turn: Turn, at: number) =>
  (turn.meanings[at] ?? []).every(({ values }) => values.every(({ kind }) => kind === 'chatter'))

const NOTHING: Describing = { at: -1, link: '' }

/** Past colours: `sac noir de sport`. Not `pour le sport`, which tells what for, nor `sac de la pub`. */
function describedBehind({ turn, end }: Mention): Describing {
  const text = (n: number) => turn.tokens[n]?.text ?? ''
  let at = end
  while (isColour(text(at)) || isLargeness(text(at))) at++
  let link = ''
  for (; LINKS.has(text(at)); at++) link = text(at)
  return link && DETERMINERS.has(text(at)) ? NOTHING : { at, link }
}

/** `bracelet de montre`, but `boîte de crème`; `a gym bag`. */
function describedBefore({ turn, first }: Mention): Describing {
  const text = (n: number) => turn.tokens[n]?.text ?? ''
  let at = first - 1
  while (LINKS.has(text(at)) && !DETERMINERS.has(text(at))) at--
  if (DETERMINERS.has(text(at)) || means(turn, at, 'counter')) return NOTHING
  const isTied = at < first - 1 || DETERMINERS.has(text(at - 1))
  return isTied || at === 0 ? { at, link: isTied ? 'd' : '' } : NOTHING
}
