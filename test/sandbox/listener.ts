import { once } from 'node:events'
import { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { SandboxEnv } from './sandbox-context.ts'

/** nginx's stock `keepalive_timeout`: an idle connection is not closed under a client's feet. */
const KEEP_ALIVE = 75_000

/** A door of the sandbox that can be shut and opened again at the same port. */
export interface Listener {
  /** Origin; known once it has been open. */
  url(): string
  /** Does nothing when it is open. Throws EADDRINUSE when the port is taken. */
  open(): Promise<void>
  /** Cuts every connection; new ones are refused. What the CRM is at work on goes on. */
  shut(): Promise<void>
}

/** A door to `app` on `host`, still shut; port 0 takes a free one at the first opening and keeps it. */
export function createListener(app: Hono<SandboxEnv>, host: string, port: number): Listener {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  if (!(server instanceof Server)) throw new TypeError('the sandbox speaks HTTP/1.1')
  server.keepAliveTimeout = KEEP_ALIVE
  let bound = port
  return {
    url: () => `http://${host}:${bound}`,
    async open() {
      if (server.listening) return
      server.listen(bound, host)
      await once(server, 'listening')
      bound = (server.address() as AddressInfo).port
    },
    async shut() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
