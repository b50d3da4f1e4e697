/** What follows the store need not be newer than a person can read, ms: in a long flush it would take as long as the flush. */
export const READABLE = 250

/**
 * Work that follows a change, however many changes come: one run at a time, and while it runs, and rests after it (ms), at most one
 * more waits, which sees all that came meanwhile. Never throws; a fault is told to `warn`.
 */
export function lately(work: () => Promise<void>, warn: (error: unknown) => void, rest = 0): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await work().catch(warn)
      if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest))
    } while (again)
    running = false
  }
  return () => {
    if (running) again = true
    else void run()
  }
}
