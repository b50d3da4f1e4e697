import { Hono } from 'hono'
import { createGuard } from '../laravel/guard.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import type { Surface } from '../surface.ts'
import { refuse, succeed } from './answers.ts'
import { createLeads } from './create-leads.ts'
import { deleteLeads } from './delete-leads.ts'
import { describe } from './describe.ts'
import { listLeads } from './list-leads.ts'
import { listProducts, showProduct } from './products.ts'
import { showLead } from './show-lead.ts'
import { STATUSES } from './statuses.ts'
import { SURFACE } from './surface-id.ts'
import { updateLeads } from './update-leads.ts'

const BASE = '/seller'

/** The WedoCOD seller API (api/docs 001, CONTRACTS 1.3). It has a host of its own; here, a prefix. */
export const wedocodSeller: Surface = {
  id: SURFACE,
  basePath: BASE,
  baseUrl: origin => origin + BASE,
  routes,
  describe,
  refuse,
}

/** The vendor writes its scopes in lower case here; a token of the sandbox has one spelling for both APIs. */
function routes(sandbox: Sandbox): Hono<SandboxEnv> {
  const { authenticate: auth, throttle: rate, allow } = createGuard(sandbox, wedocodSeller)
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
    .get('/lead-statuses', auth, rate, c =>
      succeed(
        c,
        STATUSES.map(([key, label]) => ({ key, label })),
      ),
    )
    .get('/products', auth, rate, listProducts(sandbox))
    .get('/products/:id/show', auth, rate, showProduct(sandbox))
    .all('/leads', c => refuse(c, 405, `The ${c.req.method} method is not supported for route leads.`))
    .all('*', c => refuse(c, 404))
}
