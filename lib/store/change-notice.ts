const CHANNEL = 'leadclip-changes'

/** Tells every page of Leadclip, and its background, that stored leads changed. Nobody has to listen. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/** Calls `listener` whenever another context announced a change, until `signal` aborts. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', () => listener())
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
