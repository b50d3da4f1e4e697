import { lately, READABLE } from '../lately.ts'

const CHANNEL = 'leadclip-changes'

/**
 * Tells every page of Leadclip, and its background, that stored leads changed. Nobody has to listen. Where the browser has no such
 * channel they stay untold; what was stored is stored, and its caller must not hear of a failure and store it again.
 */
export function announceChange(): void {
  try {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('changed')
    channel.close()
  } catch {
    // See above.
  }
}

/** The same for one of many changes in a row: at once, and then as often as a person can read; each costs a long flush two milliseconds. It cannot fail either. */
export const announceInRow: () => void = lately(
  async () => announceChange(),
  () => {},
  READABLE,
)

/** Calls `listener` whenever another context announced a change, until `signal` aborts. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => listener())
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
