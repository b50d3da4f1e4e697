/**
 * Work that follows a change, however many changes come: one run at a time, and while it runs at most one more waits, which sees all
 * that came meanwhile. Never throws; a fault is told to `warn`.
 */
export function lately(work: () => Promise<void>, warn: (error: unknown) => void): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await work().catch(warn)
    } while (again)
    running = false
  }
  return () => {
    if (running) again = true
    else void run()
  }
}
