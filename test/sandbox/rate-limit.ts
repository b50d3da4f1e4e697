/** What the limiter says of one call: the limit, what is left of it and, when nothing is, after how many seconds to come back. */
export interface RateVerdict {
  limit: number
  remaining: number
  /** Null while calls are allowed. */
  retryAfter: number | null
  /** When the window ends, ms. */
  resetAt: number
}

export interface RateLimiter {
  /** Counts one call of `key` against `limit` calls a minute. A refused call is not counted. */
  hit(key: string, limit: number): RateVerdict
  reset(): void
}

const WINDOW = 60_000

/** Laravel's stock limiter: a fixed window that opens with the first call and lasts a minute (CONTRACTS R50, ThrottleRequests). */
export function createRateLimiter(now: () => number): RateLimiter {
  const windows = new Map<string, { hits: number; resetAt: number }>()

  const windowOf = (key: string) => {
    const open = windows.get(key)
    if (open && open.resetAt > now()) return open
    const fresh = { hits: 0, resetAt: now() + WINDOW }
    windows.set(key, fresh)
    return fresh
  }

  return {
    hit(key, limit) {
      const window = windowOf(key)
      if (window.hits >= limit) {
        return { limit, remaining: 0, retryAfter: Math.max(1, Math.ceil((window.resetAt - now()) / 1000)), resetAt: window.resetAt }
      }
      window.hits += 1
      return { limit, remaining: limit - window.hits, retryAfter: null, resetAt: window.resetAt }
    },
    reset: () => windows.clear(),
  }
}
