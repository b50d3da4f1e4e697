import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'
import { surfaces } from './surfaces.ts'

/** Numbers connections in the order of their first request. */
export function createConnectionNumbers(): (socket: Socket) => number {
  const numbers = new WeakMap<Socket, number>()
  let last = 0
  return socket => {
    const known = numbers.get(socket)
    if (known !== undefined) return known
    last += 1
    numbers.set(socket, last)
    return last
  }
}

/** Writes every request down as soon as its headers are there, then fills in the body, the answer and whether the client stayed for it. */
export function recordRequest(sandbox: Sandbox, connectionOf: (socket: Socket) => number) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const { incoming, outgoing } = c.env
    const surface = surfaces.find(one => c.req.path.startsWith(one.basePath))
    const logged = sandbox.requests.add({
      at: sandbox.now(),
      answeredAt: null,
      method: c.req.method,
      path: incoming.url ?? c.req.path,
      surface: surface?.id ?? null,
      connection: connectionOf(incoming.socket),
      status: null,
      hungUp: false,
      dropped: false,
      rows: 0,
      clientRefs: [],
      token: hashOf(c.req.header('authorization')),
      headers: withoutSecrets(c.req.header()),
      body: null,
      faults: [],
    })
    outgoing.once('close', () => {
      logged.hungUp = !outgoing.writableFinished && !logged.dropped
    })
    c.set('logged', logged)
    c.set('fault', (kind, at) => {
      const fault = sandbox.faults.strike(kind, { method: c.req.method, path: c.req.path }, at)
      if (fault) logged.faults.push(kind)
      return fault
    })
    await next()
    logged.answeredAt = sandbox.now()
    logged.status = statusSent(c)
  })
}

/** The status that went out, or would have if the client had stayed; null when the connection ended without one byte. */
function statusSent(c: Context<SandboxEnv>): number | null {
  const { outgoing } = c.env
  if (outgoing.headersSent) return outgoing.statusCode
  return c.var.logged.dropped || c.res === RESPONSE_ALREADY_SENT ? null : c.res.status
}

const hashOf = (authorization: string | undefined) =>
  authorization === undefined
    ? null
    : createHash('sha256')
        .update(authorization.replace(/^Bearer\s+/i, ''))
        .digest('hex')
        .slice(0, 8)

function withoutSecrets(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization' && name !== 'cookie'))
}
