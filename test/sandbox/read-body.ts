import type { MiddlewareHandler } from 'hono'
import { parseJson } from './parse-json.ts'
import type { LoggedRequest } from './request-log.ts'
import type { SandboxEnv } from './sandbox-context.ts'
import type { Surface } from './surface.ts'
import { surfaceOf } from './surfaces.ts'

/** PHP's stock `post_max_size`. */
export const MAX_BODY = 8 * 1024 * 1024

/**
 * Reads the whole body before anything is done with it: a request that breaks off while it is sent never reaches the
 * application, one that is complete is worked on even if its client is gone.
 */
export const readBody: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  const surface = surfaceOf(c.req.path)
  if (Number(c.req.header('content-length') ?? 0) > MAX_BODY) return surface.refuse(c, 413)
  const text = await c.req.text().catch(() => null)
  if (text === null) return c.body(null, 400)
  note(c.var.logged, text, surface)
  await next()
}

function note(logged: LoggedRequest, text: string, surface: Surface): void {
  if (text === '') return
  logged.body = parseJson(text) ?? text
  Object.assign(logged, surface.describe(logged.body))
}
