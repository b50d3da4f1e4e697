import { setTimeout } from 'node:timers/promises'
import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { inTransaction } from './database.ts'
import { endConnection, holdConnection } from './end-connection.ts'
import type { FaultOf } from './fault-schema.ts'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'
import { spoilAnswer } from './spoil-answer.ts'
import type { Surface } from './surface.ts'
import { surfaceOf } from './surfaces.ts'

/** A connection that breaks while the request is still on its way: the body is never read. */
export const dropMidRequest: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  const fault = c.var.fault('drop', 'mid-request')
  if (fault) return endConnection(c, fault.how)
  await next()
}

/** Wraps the CRM's work in the faults that are on: those that strike before it, those that hold its commit back, those that spoil its answer. */
export function applyFaults(sandbox: Sandbox) {
  return createMiddleware<SandboxEnv>(async (c, next) => {
    const surface = surfaceOf(c.req.path)
    const skew = c.var.fault('date-skew')?.ms ?? 0
    c.set('serverNow', () => sandbox.now() + skew)
    c.set('commit', work => commit(c, sandbox, work))

    const early = await interrupt(c, surface, 'before')
    if (early) return early
    await next()
    const latency = c.var.fault('latency')
    if (latency) await setTimeout(sandbox.faults.delayOf(latency), undefined, { ref: false })
    const answer = (await interrupt(c, surface, 'after')) ?? (await spoilAnswer(c, sandbox))
    if (answer) replaceAnswer(c, answer)
    if (!c.var.logged.dropped) c.res.headers.set('Date', new Date(c.var.serverNow()).toUTCString())
  })
}

async function commit(c: Context<SandboxEnv>, sandbox: Sandbox, work: () => void): Promise<void> {
  const write = () => inTransaction(sandbox.database, work)
  const fault = c.var.fault('late-commit')
  if (!fault) return write()
  const written = sandbox.late.after(sandbox.faults.delayOf(fault), write)
  if (fault.answer === 'never') endConnection(c, 'close')
  if (fault.answer !== 'now' && !(await written)) endConnection(c, 'close')
}

/** What stands in the way of the CRM's own answer at this moment, if anything does. */
async function interrupt(c: Context<SandboxEnv>, surface: Surface, at: 'before' | 'after'): Promise<Response | null> {
  const drop = c.var.fault('drop', at)
  if (drop) return endConnection(c, drop.how)
  if (c.var.fault('hold', at)) return holdConnection(c)
  const status = c.var.fault('status', at)
  if (status) return withRetryAfter(c, surface.refuse(c, status.status), status)
  const redirect = c.var.fault('redirect', at)
  if (redirect) return c.redirect(new URL(redirect.to, c.req.url).href, 302)
  if (c.var.fault('html', at)) return c.html('<!doctype html><title>Sign in</title><h1>Please sign in</h1>')
  return null
}

function withRetryAfter(c: Context<SandboxEnv>, answer: Response, fault: FaultOf<'status'>): Response {
  if (fault.retryAfter === undefined) return answer
  const moment = new Date(c.var.serverNow() + fault.retryAfter * 1000).toUTCString()
  answer.headers.set('Retry-After', fault.retryAfterAs === 'seconds' ? String(fault.retryAfter) : moment)
  return answer
}

/** Hono merges the headers of an answer that it replaces; a fault's answer must not inherit any. */
function replaceAnswer(c: Context<SandboxEnv>, answer: Response): void {
  c.res = undefined
  c.res = answer
}
