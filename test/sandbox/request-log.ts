/** One request as the CRM saw it. */
export interface LoggedRequest {
  id: number
  /** Milliseconds: when the headers came, and when the answer was ready (null: none yet, or none ever). */
  at: number
  answeredAt: number | null
  method: string
  /** With query. */
  path: string
  surface: string | null
  /** Which connection it came on, counted from 1: a browser's own re-send of a request arrives on another one. */
  connection: number
  /** What was answered, even if nobody was there to read it. Null: nothing was. */
  status: number | null
  /** The client closed the connection before the answer was through. */
  hungUp: boolean
  /** The sandbox ended the connection, by a fault. */
  dropped: boolean
  /** How many leads or references the body holds, and the `client_ref`s among them. */
  rows: number
  clientRefs: string[]
  /** First 8 hex digits of the token's SHA-256; the token itself is kept nowhere. */
  token: string | null
  /** Without authorization and cookie. */
  headers: Record<string, string>
  /** Parsed, where it is JSON, else the text; null when there is none. */
  body: unknown
  /** Kinds of the faults that struck it. */
  faults: string[]
}

export interface RequestLog {
  add(entry: Omit<LoggedRequest, 'id'>): LoggedRequest
  list(after?: number): LoggedRequest[]
  /** Says of every request that is still without an answer that the sandbox cut it. */
  dropPending(): void
  clear(): void
}

const KEPT = 50_000

/** Keeps the latest requests in memory, oldest first. */
export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = []
  let last = 0
  return {
    add(entry) {
      last += 1
      const logged = { id: last, ...entry }
      entries.push(logged)
      if (entries.length > KEPT) entries.shift()
      return logged
    },
    list: (after = 0) => entries.filter(entry => entry.id > after),
    dropPending() {
      for (const entry of entries) entry.dropped ||= entry.answeredAt === null
    },
    clear: () => entries.splice(0),
  }
}
