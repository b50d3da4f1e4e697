import { labelAt, type Turn } from '../chat/turn.ts'
import type { FoundNumber } from '../phones/find-numbers.ts'
import { judgeNumber } from '../phones/judge-number.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines-of.ts'

/** The lines of one message; of several, when a phone number runs on from one into the next or every line was sent by itself. */
export type Post = Line[]

/** The customer's side of a chat, message by message. `ownNumbers` and those of couriers are no customer's. */
export function postsOf(turns: readonly Turn[], numbers: readonly FoundNumber[], ownNumbers: ReadonlySet<string>): Post[] {
  const { phones, joined } = placesOf(numbers, ownNumbers)
  const posts: Post[] = []
  for (const turn of turns) {
    if (turn.speaker !== 'customer') continue
    for (const line of linesOf(turn, phones.get(turn) ?? new Map())) {
      const last = posts.at(-1)
      const goesOn = line.after !== 'message' || (joined.has(turn) && last?.at(-1)?.turn !== turn)
      if (last && goesOn) last.push(line)
      else posts.push([line])
    }
  }
  return joinSpread(posts)
}

/** By turn and first token, the numbers that may be a customer's; and the turns that open with the rest of a number. */
function placesOf(numbers: readonly FoundNumber[], ownNumbers: ReadonlySet<string>) {
  const phones = new Map<Turn, Map<number, string>>()
  const joined = new Set<Turn>()
  numbers.forEach((number, n) => {
    const head = number.groups[0]
    if (!head) return
    for (const { turn } of number.groups) if (turn !== head.turn) joined.add(turn)
    if (ownNumbers.has(number.e164) || judgeNumber(number, numbers[n - 1], numbers[n + 1]).rejected) return
    const places = phones.get(head.turn) ?? new Map<number, string>()
    phones.set(head.turn, places.set(head.first, number.e164))
  })
  return { phones, joined }
}

const SPREAD_SHARE = 0.5

/** Where most numbers are sent in messages of their own, an author's messages are the lines of one list. */
function joinSpread(posts: readonly Post[]): Post[] {
  const byAuthor = Map.groupBy(posts, post => post[0]?.author ?? null)
  const spread = new Set(
    [...byAuthor].flatMap(([author, own]) => {
      const numbered = own.filter(post => post.some(line => line.phones.length > 0))
      const bare = numbered.filter(isBareNumber).length
      return numbered.length > 1 && bare > numbered.length * SPREAD_SHARE ? [author] : []
    }),
  )
  if (spread.size === 0) return [...posts]
  const joined = [...byAuthor].flatMap(([author, own]) => (spread.has(author) ? [own.flat()] : own))
  const place = new Map(posts.map((post, n) => [post[0], n]))
  return joined.sort((a, b) => (place.get(a[0]) ?? 0) - (place.get(b[0]) ?? 0))
}

const isBareNumber = (post: Post) =>
  post.every(line =>
    line.turn.tokens.every((token, at) => at < line.first || at >= line.end || token.kind !== 'word' || labelAt(line.turn, at)),
  )
