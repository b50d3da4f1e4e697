import type { RunningSandbox } from '../start-sandbox.ts'

/** An answer with its body read. `json` is undefined when the body is none. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  json: unknown
}

export interface CallOptions {
  body?: unknown
  /** Null sends no authorization. */
  token?: string | null
  /** Added to, or put in the place of, the headers of a JSON client; null takes one away. */
  headers?: Record<string, string | null>
}

/** One call of one API (web 1.0 unless a base path says otherwise), as a JSON client makes it. Redirects are not followed. Rejects when the connection breaks. */
export type Call = (method: string, path: string, options?: CallOptions) => Promise<Answer>

export const createCaller =
  (sandbox: RunningSandbox, basePath = '/api/web/1.0'): Call =>
  async (method, path, { body, token = sandbox.token, headers = {} } = {}) => {
    const all = {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: token === null ? null : `Bearer ${token}`,
      ...headers,
    }
    const response = await fetch(`${sandbox.url}${basePath}${path}`, {
      method,
      headers: Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]])),
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
