import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { SandboxEnv } from './sandbox-context.ts'

/** Ends the connection of this request: `close` in good order, `reset` with a RST. Returns what the framework takes for "nothing more to send". */
export function endConnection(c: Context<SandboxEnv>, how: 'close' | 'reset'): Response {
  c.var.logged.dropped = true
  const { socket } = c.env.outgoing
  if (how === 'reset') socket?.resetAndDestroy()
  else socket?.destroy()
  return RESPONSE_ALREADY_SENT
}

/** Leaves the request without an answer until its client, or the sandbox, ends the connection. */
export function holdConnection(c: Context<SandboxEnv>): Promise<Response> {
  const { outgoing } = c.env
  return new Promise(resolve => {
    const done = () => resolve(RESPONSE_ALREADY_SENT)
    if (outgoing.closed || outgoing.destroyed) done()
    else outgoing.once('close', done)
  })
}
