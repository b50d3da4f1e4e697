import type { Socket } from 'node:net'
import { Hono } from 'hono'
import { applyFaults, dropMidRequest } from './apply-faults.ts'
import { readBody } from './read-body.ts'
import { recordRequest } from './record-request.ts'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'
import { surfaceOf, surfaces } from './surfaces.ts'

/** Inspection and page, then all surfaces behind one door: written down, read whole, struck by faults, then answered by the surface that knows the path. */
export function createApiApp(sandbox: Sandbox, open: Hono<SandboxEnv>, connectionOf: (socket: Socket) => number): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>().route('/', open)
  app.use(recordRequest(sandbox, connectionOf))
  app.get('/login', c => c.html('<!doctype html><title>Sign in</title><h1>Sign in</h1>'))
  app.use(dropMidRequest, readBody, applyFaults(sandbox))
  for (const surface of surfaces) app.route(surface.basePath, surface.routes(sandbox))
  app.notFound(c => surfaceOf(c.req.path).refuse(c, 404))
  app.onError((error, c) => {
    console.error(error)
    return surfaceOf(c.req.path).refuse(c, 500)
  })
  return app
}
