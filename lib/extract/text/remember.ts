/** Beyond this many words the memory is emptied: it must not grow with what pages hold. */
const MOST_WORDS = 5000

/** `work`, done once for each word: chats repeat themselves. */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = work(word)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, result)
    return result
  }
}
