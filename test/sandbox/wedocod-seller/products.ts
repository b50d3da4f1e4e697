import type { Handler } from 'hono'
import type { CatalogueItem } from '../../../lib/lead/catalogue.ts'
import { majorUnits } from '../../../lib/lead/money.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { refuse, succeed } from './answers.ts'
import { paginated } from './paginated.ts'
import { ulidOf } from './ulid.ts'

const SINCE = '2025-01-10T08:00:00Z'

/** An article as the Products page shows it (CONTRACTS R11); one without a fixed price has none, which is not documented. */
const shown = ({ sku, name, price }: CatalogueItem, index: number) => ({
  id: ulidOf(index + 1),
  name,
  sku,
  price: price === null ? null : majorUnits(price, 'MAD'),
  status: 'active',
  created_at: SINCE,
})

/** GET /products: the account's articles, all of them or those with `search` in their name or SKU. */
export const listProducts =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const sought = (c.req.query('search') ?? '').trim().toLowerCase()
    const found = sandbox.catalogue.map(shown).filter(({ name, sku }) => `${name}\n${sku}`.toLowerCase().includes(sought))
    return paginated(c, found.length, (limit, offset) => found.slice(offset, offset + limit))
  }

/** GET /products/{id}/show. */
export const showProduct =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const found = sandbox.catalogue.map(shown).find(({ id }) => id === c.req.param('id'))
    if (!found) return refuse(c, 404)
    return succeed(c, { ...found, description: found.name, has_discount: false, free_shipping: true, updated_at: SINCE })
  }
