import { createMiddleware } from 'hono/factory'
import type { RateVerdict } from '../rate-limit.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import type { Scope } from '../tokens.ts'
import { refuse } from './answers.ts'

/** Sanctum: a bearer token that the sandbox knows, else 401. */
export const authenticate = (sandbox: Sandbox) =>
  createMiddleware<SandboxEnv>(async (c, next) => {
    const bearer = /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const token = sandbox.tokens.find(one => one.token === bearer)
    if (!token) return refuse(c, 401)
    c.set('token', token)
    await next()
  })

/** So many calls a minute for each *user*, whatever token or device he uses; every answer says what is left (R4, R50). */
export const throttle = (sandbox: Sandbox, surface: string) =>
  createMiddleware<SandboxEnv>(async (c, next) => {
    const override = c.var.fault('rate-limit')
    const limit = override ? override.perMinute : sandbox.rateLimit
    if (limit === null) return next()
    const verdict = sandbox.limiter.hit(`${surface}:${c.var.token.user}`, limit)
    if (verdict.retryAfter === null) await next()
    else c.res = refuse(c, 429)
    for (const [name, value] of rateHeaders(verdict)) c.res.headers.set(name, value)
  })

function* rateHeaders({ limit, remaining, retryAfter, resetAt }: RateVerdict): Generator<[string, string]> {
  yield ['X-RateLimit-Limit', String(limit)]
  yield ['X-RateLimit-Remaining', String(remaining)]
  if (retryAfter === null) return
  yield ['Retry-After', String(retryAfter)]
  yield ['X-RateLimit-Reset', String(Math.floor(resetAt / 1000))]
}

/** 403 unless the token has the scope. */
export const allow = (scope: Scope) =>
  createMiddleware<SandboxEnv>(async (c, next) => {
    if (!c.var.token.scopes.includes(scope)) return refuse(c, 403)
    await next()
  })
