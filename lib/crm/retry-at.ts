import * as z from 'zod/mini'

const DAY = 24 * 3600 * 1000

/** The moment the server says it is, ms; null when it does not say. */
export function serverTime(headers: Headers): number | null {
  return httpDate(headers.get('date'))
}

/**
 * When the CRM wants to be asked again, in ms of our clock: `Retry-After` in seconds or as a date, else, for a 429, its
 * `X-RateLimit-Reset` (Unix seconds, Laravel and Orwel; others carry it on every answer). Moments are measured against the
 * server's own `Date`, for clocks differ. Between `now` and a day from it; null when nothing is said or nothing legible.
 */
export function retryAt({ status, headers }: Pick<Response, 'status' | 'headers'>, now: number): number | null {
  const serverNow = serverTime(headers) ?? now
  const wait = retryAfter(headers, serverNow) ?? (status === 429 ? untilReset(headers, serverNow) : null)
  return wait === null ? null : now + Math.min(Math.max(wait, 0), DAY)
}

const waiting = z.object({ retry_after: z.number() })
const body = z.union([
  waiting,
  z.pipe(
    z.object({ error: waiting }),
    z.transform(reply => reply.error),
  ),
])

/** The same from an error's body, where it carries `retry_after` in seconds (WedoCOD seller API, Orwel); null when it does not. */
export function retryAtIn(json: unknown, now: number): number | null {
  const said = body.safeParse(json)
  return said.success ? now + Math.min(Math.max(said.data.retry_after * 1000, 0), DAY) : null
}

function retryAfter(headers: Headers, serverNow: number): number | null {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(said)) return Number(said) * 1000
  const moment = httpDate(said)
  return moment === null ? null : moment - serverNow
}

function untilReset(headers: Headers, serverNow: number): number | null {
  const said = headers.get('x-ratelimit-reset')?.trim() ?? ''
  return /^\d+$/.test(said) ? Number(said) * 1000 - serverNow : null
}

/** Without a check on its form `Date.parse` makes a date of nearly anything. */
function httpDate(text: string | null): number | null {
  if (text === null || !/\d\d:\d\d:\d\d GMT$/.test(text)) return null
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? null : moment
}
