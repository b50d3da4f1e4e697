import type { Connection } from '../../../lib/crm/crm-adapter.ts'

export const TOKEN = '7|secretPartOfAnInventedToken0123456789abcdef'
export const NOW = Date.parse('2026-06-10T10:00:00Z')

/** A CRM made of one function: for the answers no real server can be brought to give. `requests` are those it was asked. */
export function answering(answer: (request: Request, nth: number) => Response | Promise<Response>, over: Partial<Connection> = {}) {
  const requests: Request[] = []
  const connection: Connection = {
    baseUrl: 'https://crm.example',
    token: TOKEN,
    signal: new AbortController().signal,
    now: () => NOW,
    fetch: async request => answer(request, requests.push(request) - 1),
    ...over,
  }
  return { connection, requests }
}

/** An answer with a JSON body. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** An answer with a page for a body. */
export const page = (status: number) =>
  new Response('<!doctype html><title>Log in</title>', { status, headers: { 'Content-Type': 'text/html' } })
