import type { Store } from './open-store.ts'
import { anyWords, isSameChat } from './same-chat.ts'
import type { Ties } from './schema.ts'

/** What a chat shows of itself now: its ties, and the thread that its title alone makes. */
export interface Sight extends Required<Ties> {
  called: string | null
}

/**
 * The thread under which this chat was captured or begun first, whatever its title was then: known by its number or handle, by
 * messages that were in sight, or by its title as long as no other number or handle goes with that. Null when it is new.
 */
export async function pinnedThread(store: Store, sight: Sight): Promise<string | null> {
  return (await byNames(store, sight)) ?? (await byMessages(store, sight)) ?? (await byDrafts(store, sight)) ?? byTitle(store, sight)
}

async function byNames(store: Store, { names }: Sight): Promise<string | null> {
  for (const name of names) {
    const tied = await store.getFromIndex('threads', 'names', name)
    if (tied) return tied.thread
    if ((await store.getKey('threads', name)) ?? (await store.getKey('drafts', name))) return name
  }
  return null
}

async function byMessages(store: Store, sight: Sight): Promise<string | null> {
  const index = store.transaction('threads').store.index('messages')
  const marks = await Promise.all(sight.messages.map(message => index.get(message)))
  return marks.find(mark => mark && isSameChat(mark, sight))?.thread ?? null
}

/**
 * The one thread that messages with these ids were captured in, for a chat that shows a name where it may have shown its number or
 * handle then. Their words are not known, so ids of several threads tell nothing, nor does a chat that had but another name. Null then.
 */
export async function threadOfIds(store: Store, ids: readonly string[]): Promise<string | null> {
  const index = store.transaction('threads').store.index('messages')
  const marks = (await Promise.all(ids.map(id => index.getAll(anyWords(id))))).flat()
  const [mark] = marks
  return mark?.names?.length && marks.every(({ thread }) => thread === mark.thread) ? mark.thread : null
}

/** Forms that were left are few. */
async function byDrafts(store: Store, sight: Sight): Promise<string | null> {
  const drafts = await store.getAll('drafts')
  return drafts.find(draft => isSameChat(draft, sight))?.thread ?? null
}

async function byTitle(store: Store, { called }: Sight): Promise<string | null> {
  if (called === null) return null
  const known = (await store.get('threads', called)) ?? (await store.get('drafts', called))
  return known && !known.names?.length ? called : null
}
