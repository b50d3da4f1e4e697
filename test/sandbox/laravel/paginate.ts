import type { Context } from 'hono'
import type { SandboxEnv } from '../sandbox-context.ts'

/** Laravel's stock page length. The vendor names no most; the sandbox gives no more than 100. */
const DEFAULT_PER_PAGE = 15
const MAX_PER_PAGE = 100

export interface PageRequest {
  page: number
  perPage: number
}

/** `page` and `per_page` of the query; what makes no sense falls back to the first page and to `perPage`. */
export function pageRequest(c: Context<SandboxEnv>, perPage = DEFAULT_PER_PAGE): PageRequest {
  const positive = (text: string | undefined) => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null)
  return {
    page: positive(c.req.query('page')) ?? 1,
    perPage: Math.min(positive(c.req.query('per_page')) ?? perPage, MAX_PER_PAGE),
  }
}

/** A page of a resource collection (CONTRACTS R50, PaginatedResourceResponse). Its links carry `page` alone, as stock Laravel's do: no filter, no `per_page`. */
export function paginated<T>(c: Context<SandboxEnv>, { page, perPage }: PageRequest, total: number, data: T[]) {
  const path = new URL(c.req.path, c.req.url).href
  const lastPage = Math.max(1, Math.ceil(total / perPage))
  const link = (to: number) => (to >= 1 && to <= lastPage ? `${path}?page=${to}` : null)
  const first = (page - 1) * perPage + 1
  return {
    data,
    links: { first: link(1), last: link(lastPage), prev: link(page - 1), next: link(page + 1) },
    meta: {
      current_page: page,
      from: data.length > 0 ? first : null,
      last_page: lastPage,
      path,
      per_page: perPage,
      to: data.length > 0 ? first + data.length - 1 : null,
      total,
    },
  }
}
