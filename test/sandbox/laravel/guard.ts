import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { RateVerdict } from '../rate-limit.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import type { Surface } from '../surface.ts'
import type { Scope } from '../tokens.ts'

/** What stands before every route of a Laravel application, each refusing in the words of its API. */
export interface Guard {
  /** Sanctum: a bearer token that the sandbox knows, else 401. */
  authenticate: MiddlewareHandler<SandboxEnv>
  /** So many calls a minute for each *user*, whatever token or device he uses; every answer says what is left (R4, R50). */
  throttle: MiddlewareHandler<SandboxEnv>
  /** 403 unless the token has the scope. */
  allow(scope: Scope): MiddlewareHandler<SandboxEnv>
}

export function createGuard(sandbox: Sandbox, { id, refuse }: Pick<Surface, 'id' | 'refuse'>): Guard {
  return {
    authenticate: createMiddleware<SandboxEnv>(async (c, next) => {
      const bearer = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
      const token = sandbox.tokens.find(one => one.token === bearer)
      if (!token) return refuse(c, 401)
      c.set('token', token)
      await next()
    }),
    throttle: createMiddleware<SandboxEnv>(async (c, next) => {
      const override = c.var.fault('rate-limit')
      const limit = override ? override.perMinute : sandbox.rateLimit
      if (limit === null) return next()
      const verdict = sandbox.limiter.hit(`${id}:${c.var.token.user}`, limit)
      if (verdict.retryAfter === null) await next()
      else c.res = refuse(c, 429)
      for (const [name, value] of rateHeaders(verdict)) c.res.headers.set(name, value)
    }),
    allow: scope =>
      createMiddleware<SandboxEnv>(async (c, next) => {
        if (!c.var.token.scopes.includes(scope)) return refuse(c, 403)
        await next()
      }),
  }
}

function* rateHeaders({ limit, remaining, retryAfter, resetAt }: RateVerdict): Generator<[string, string]> {
  yield ['X-RateLimit-Limit', String(limit)]
  yield ['X-RateLimit-Remaining', String(remaining)]
  if (retryAfter === null) return
  yield ['Retry-After', String(retryAfter)]
  yield ['X-RateLimit-Reset', String(Math.floor(resetAt / 1000))]
}
