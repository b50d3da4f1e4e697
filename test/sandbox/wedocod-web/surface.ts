import { Hono } from 'hono'
import { refuse } from '../laravel/answers.ts'
import { createGuard } from '../laravel/guard.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import type { Surface } from '../surface.ts'
import { createLeads } from './create-leads.ts'
import { deleteLeads } from './delete-leads.ts'
import { describe } from './describe.ts'
import { listHistories } from './list-histories.ts'
import { listLeads } from './list-leads.ts'
import { showLead } from './show-lead.ts'
import { SURFACE } from './surface-id.ts'
import { updateLeads } from './update-leads.ts'

/** WedoCOD REST web 1.0 (api/docs 000, CONTRACTS 1.1): a Laravel application with Sanctum tokens. */
export const wedocodWeb: Surface = { id: SURFACE, basePath: '/api/web/1.0', baseUrl: origin => origin, routes, describe, refuse }

function routes(sandbox: Sandbox): Hono<SandboxEnv> {
  const { authenticate: auth, throttle: rate, allow } = createGuard(sandbox, { id: SURFACE, refuse })
  return new Hono<SandboxEnv>()
    .use(async (c, next) => {
      await next()
      c.res.headers.set('Cache-Control', 'no-cache, private')
    })
    .post('/leads', auth, rate, allow('CREATE LEADS'), createLeads(sandbox))
    .get('/leads', auth, rate, allow('VIEW LEADS'), listLeads(sandbox))
    .get('/leads/:reference/show', auth, rate, allow('VIEW LEADS'), showLead(sandbox))
    .put('/leads', auth, rate, allow('UPDATE LEADS'), updateLeads(sandbox))
    .delete('/leads', auth, rate, allow('DELETE LEADS'), deleteLeads(sandbox))
    .get('/lead-histories', auth, rate, listHistories(sandbox))
    .all('/leads', c => refuse(c, 405, noSuchMethod(c.req.method)))
    .all('*', c => refuse(c, 404, `The route ${c.req.path.slice(1)} could not be found.`))
}

const noSuchMethod = (method: string) =>
  `The ${method} method is not supported for route api/web/1.0/leads. Supported methods: GET, HEAD, POST, PUT, DELETE.`
