import * as z from 'zod/mini'
import { callUrl, isLoopback } from './call-url.ts'
import { type Connection, CrmFailure, type FailureKind } from './crm-adapter.ts'
import { crmWords } from './crm-words.ts'
import { readJson } from './read-json.ts'
import { retryAt, retryAtIn, serverTime } from './retry-at.ts'

/** One call of an API. `path` starts with `/` and follows the base URL; its segments are already encoded. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  query?: Record<string, string | number | undefined>
  body?: unknown
}

/** What came back, whatever its status. */
export interface Answer {
  status: number
  /** Undefined when the body was no JSON, broke off, or was too long. */
  json: unknown
  /** The server's clock minus ours, ms; 0 when it does not tell. */
  skew: number
  retryAt: number | null
}

const MAX_BODY = 5 * 1024 * 1024

/**
 * Statuses that say for certain that nothing was written: the call was refused before it was processed (api/CONTRACTS
 * section 7). All others that are no success leave it open, 5xx above all.
 */
const REFUSALS: Record<number, FailureKind> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  419: 'unauthorized',
  422: 'invalid',
  429: 'rate-limited',
}

/**
 * Sends one call and reads its answer, at most 5 MB of it. Throws CrmFailure when there is none: `offline`, `not-found` (no
 * address we may send a token to) and `unauthorized` (no header can carry this token) before anything left; `unknown` after.
 */
export async function exchange(connection: Connection, call: Call): Promise<Answer> {
  const request = buildRequest(connection, call)
  if (isOffline(request)) throw new CrmFailure('offline', '')
  const response = await send(connection, request)
  const json = await readJson(response, MAX_BODY)
  const now = connection.now()
  const theirs = serverTime(response.headers)
  const skew = theirs === null ? 0 : theirs - now
  const until = retryAt(response, now) ?? retryAtIn(json, now)
  if (until !== null) connection.asked?.(until)
  return { status: response.status, json, skew, retryAt: until }
}

/** True for a success that says something: HTML in place of JSON is the page of a proxy or a login, not the API's word. */
export const isSuccess = (answer: Answer) => answer.status >= 200 && answer.status < 300 && answer.json !== undefined

/**
 * The failure an answer stands for: by its status first, with the CRM's own words if its body has any. An answer that was a
 * success but cannot be understood is `unknown`.
 */
export function failureOf(connection: Connection, answer: Answer, words: unknown = messageOf(answer.json)): CrmFailure {
  const kind = REFUSALS[answer.status] ?? 'unknown'
  return new CrmFailure(kind, fitToShow(connection, words), {
    status: answer.status,
    ...(answer.retryAt !== null && { retryAt: answer.retryAt }),
  })
}

/** What a successful answer says; throws CrmFailure for any other, and for one that does not read as expected. */
export function understood<T>(connection: Connection, answer: Answer, read: (json: unknown) => T | null): T {
  const reply = isSuccess(answer) ? read(answer.json) : null
  if (reply === null) throw failureOf(connection, answer)
  return reply
}

/** A CRM's text on one line, at most `max` characters, without its invisible characters and without the token. */
export const fitToShow = (connection: Connection, text: unknown, max?: number) => crmWords(text, connection.token, max)

function buildRequest(connection: Connection, call: Call): Request {
  const url = callUrl(connection.baseUrl, call.path, call.query)
  if (!url) throw new CrmFailure('not-found', '')
  const headers = { Accept: 'application/json', Authorization: `Bearer ${connection.token}` }
  const content = call.body === undefined ? {} : { body: JSON.stringify(call.body) }
  try {
    return new Request(url, {
      method: call.method,
      headers: call.body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      ...content,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: connection.signal,
    })
  } catch {
    // The engine's own error text quotes the header it refuses, token and all.
    throw new CrmFailure('unauthorized', '')
  }
}

/** A browser without any network says so; it says so as well when only this machine can be reached, and a CRM may run there. */
const isOffline = (request: Request) => globalThis.navigator?.onLine === false && !isLoopback(new URL(request.url))

async function send(connection: Connection, request: Request): Promise<Response> {
  // Called without its object: the browser's own fetch refuses any `this` but the global one.
  const { fetch } = connection
  try {
    return await fetch(request)
  } catch {
    throw new CrmFailure('unknown', '')
  }
}

const words = z.object({ message: z.unknown() })
const envelope = z.object({ error: words })

/** Where the APIs put their words: `{message}`, or `{error: {message}}`. */
const messageOf = (json: unknown): unknown => envelope.safeParse(json).data?.error.message ?? words.safeParse(json).data?.message
