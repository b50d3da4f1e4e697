import type { Ties } from './schema.ts'

const isNumber = (name: string) => /:\+?\d+$/.test(name)
const isHandle = (name: string) => !isNumber(name)

/**
 * True for two sights of one chat: one number or handle, or the same messages under a title that a number or a handle came to or went
 * from. Two numbers or two handles are two contacts, and so are two names; a message that says something else is another one.
 */
export function isSameChat({ names: before = [], messages: then = [] }: Ties, { names, messages }: Required<Ties>): boolean {
  if (before.some(name => names.includes(name))) return true
  const differ = (kind: (name: string) => boolean) => before.some(kind) && names.some(kind)
  if (differ(isNumber) || differ(isHandle) || before.length + names.length === 0) return false
  const known = new Map(then.map(readMessage))
  const shared = messages.map(readMessage).filter(([id]) => known.has(id))
  return shared.length > 0 && shared.every(([id, words]) => known.get(id) === words)
}

/** The name of a message among all chats: the page's own id, and what tells its words from others. */
export const messageName = (id: string, words: string) => `${id}#${words}`

/** The names of a message of this id, whatever it says. */
export const anyWords = (id: string): IDBKeyRange => IDBKeyRange.bound(messageName(id, ''), messageName(id, '\uffff'))

function readMessage(name: string): [string, string] {
  const at = name.lastIndexOf('#')
  return [name.slice(0, at), name.slice(at + 1)]
}
