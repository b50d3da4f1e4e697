import { Hono } from 'hono'
import * as z from 'zod'
import { committedLeads } from './committed-leads.ts'
import { emptyDatabase } from './database.ts'
import { faultListSchema } from './fault-schema.ts'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'

/** Shuts and opens the door that the surfaces stand behind. */
export interface Doors {
  goDown(): Promise<void>
  comeUp(): Promise<void>
}

/**
 * `/_sandbox`: what tests and tools look at. Not part of any CRM.
 * `GET /leads` every committed row (`?latest=n` the newest n), `GET /requests` (`?after=id`), `GET` and `POST /faults` (a list replaces
 * all faults, `[]` ends them; 400 names what is wrong), `POST /reset`, `POST /down` and `/up`.
 */
export function createInspection(sandbox: Sandbox, doors: Doors): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>()
  app.get('/leads', c => {
    const { leads, total } = committedLeads(sandbox.database, Number(c.req.query('latest') ?? 0))
    c.header('X-Total-Count', String(total))
    return c.json(leads)
  })
  app.get('/requests', c => c.json(sandbox.requests.list(Number(c.req.query('after') ?? 0))))
  app.get('/faults', c => c.json(sandbox.faults.list()))
  app.post('/faults', async c => {
    const list = faultListSchema.safeParse(await c.req.json().catch(() => undefined))
    if (!list.success) return c.json({ message: z.prettifyError(list.error) }, 400)
    sandbox.faults.replace(list.data)
    return c.json(sandbox.faults.list())
  })
  app.post('/reset', c => {
    resetSandbox(sandbox)
    return c.json({ message: 'Empty.' })
  })
  app.post('/down', c => {
    c.env.outgoing.once('close', () => void doors.goDown())
    return c.json({ message: 'Down.' }, 200, { Connection: 'close' })
  })
  app.post('/up', async c => {
    await doors.comeUp()
    return c.json({ message: 'Up.' })
  })
  return app
}

/** Forgets rows, requests, faults, rate windows and whatever was still to be written. */
export function resetSandbox(sandbox: Sandbox): void {
  sandbox.late.callOff()
  sandbox.faults.replace([])
  sandbox.limiter.reset()
  sandbox.requests.clear()
  emptyDatabase(sandbox.database)
}
