import type { Context } from 'hono'
import { pageRequest } from '../laravel/paginate.ts'
import type { SandboxEnv } from '../sandbox-context.ts'
import { succeed } from './answers.ts'

/** The page length of the examples. The vendor names no most; the sandbox gives no more than 100. */
const PER_PAGE = 50

/** A page of a list. `read` brings its rows. */
export function paginated(c: Context<SandboxEnv>, total: number, read: (limit: number, offset: number) => unknown[]): Response {
  const { page, perPage } = pageRequest(c, PER_PAGE)
  const pages = Math.max(1, Math.ceil(total / perPage))
  return succeed(c, read(perPage, (page - 1) * perPage), { pagination: { page, limit: perPage, total, pages } })
}
