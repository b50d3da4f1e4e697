import { type Conversation, isKnownSite, type Message } from '../lead/conversation.ts'

/** Messages that readings of one chat add up to at most; the newest stay. */
export const MOST_JOINED = 3_000

/** Whether it was read from a chat, as against a selection, pasted text or any page. A chat mounts but a part of itself: a second reading may show another. */
export const isChat = ({ site, selection }: Conversation): boolean => isKnownSite(site) && selection === null

/** What tells a message from all others of its chat, as far as the page says. */
const nameOf = ({ id, at, author, text }: Message): string => id ?? [at, author, text].join('|')

/**
 * What two readings of one chat say together, oldest first: messages of the new one that the kept one has too stand where they
 * stood, the others between their neighbours. Readings without a common message are told apart by their moments; without those,
 * the new one is the older part, as people scroll up for it. `seen.skipped` is the least it can be.
 */
export function joinReadings(kept: Conversation, read: Conversation): Conversation {
  const places = new Map(kept.messages.map((message, at) => [nameOf(message), at]))
  const isNew = (message: Message) => !places.has(nameOf(message))
  const apart = read.messages.every(isNew)
  const messages = apart ? inOrder(kept.messages, read.messages) : woven(kept.messages, read.messages, places)
  const most = messages.slice(-MOST_JOINED)
  const skipped = apart ? kept.seen.skipped + read.seen.skipped : Math.max(kept.seen.skipped, read.seen.skipped)
  return { ...read, messages: most, seen: { mounted: most.length + skipped, skipped } }
}

function inOrder(kept: Message[], read: Message[]): Message[] {
  const [last, first] = [kept.at(-1)?.at, read[0]?.at].map(at => Date.parse(at ?? ''))
  return last !== undefined && first !== undefined && first >= last ? [...kept, ...read] : [...read, ...kept]
}

function woven(kept: Message[], read: Message[], places: ReadonlyMap<string, number>): Message[] {
  const messages: Message[] = []
  let next = 0
  let between: Message[] = []
  for (const message of read) {
    const place = places.get(nameOf(message))
    if (place === undefined) between.push(message)
    else if (place >= next) {
      messages.push(...kept.slice(next, place), ...between, message)
      next = place + 1
      between = []
    }
  }
  return [...messages, ...between, ...kept.slice(next)]
}
