import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SandboxEnv } from '../sandbox-context.ts'

/** What Laravel says with each status (CONTRACTS 1.1 and R50, Foundation/Exceptions/Handler.php). */
const MESSAGES: Record<number, string> = {
  401: 'Unauthenticated.',
  403: 'This action is unauthorized.',
  404: 'No query results for model [App\\Models\\Lead].',
  413: 'The POST data is too large.',
  429: 'Too Many Attempts.',
  500: 'Server Error',
}

/** These come from the proxy in front of the application, as its own page. */
const GATEWAY: Record<number, string> = { 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out' }

/** Laravel answers errors as JSON only to a client that asks for it (InteractsWithContentTypes, expectsJson). */
export function expectsJson(c: Context<SandboxEnv>): boolean {
  const accept = c.req.header('accept') ?? ''
  const first = accept.split(',')[0]?.trim().toLowerCase() ?? ''
  const ajax = c.req.header('x-requested-with') === 'XMLHttpRequest'
  return first.includes('/json') || first.includes('+json') || (ajax && (first === '' || first === '*/*'))
}

const page = (status: number, title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${status} | ${title}</h1></body></html>`

/** The proxy's own page; null for a status that comes from the application. */
export function refuseAtGateway(c: Context<SandboxEnv>, status: number): Response | null {
  const title = GATEWAY[status]
  return title === undefined ? null : c.html(page(status, title), status as ContentfulStatusCode)
}

/** An error as Laravel words it, or as `message` says: JSON, else a page; for 401 without JSON a redirect to the login page. */
export function refuse(c: Context<SandboxEnv>, status: number, message = MESSAGES[status] ?? 'Error'): Response {
  const code = status as ContentfulStatusCode
  const gateway = refuseAtGateway(c, status)
  if (gateway) return gateway
  if (expectsJson(c)) return c.json({ message }, code)
  if (status === 401) return c.redirect(new URL('/login', c.req.url).href, 302)
  return c.html(page(status, message.replaceAll('<', '&lt;')), code)
}

/** A 422 with its errors by field; without JSON a redirect back, where a browser would show them. */
export function refuseInput(c: Context<SandboxEnv>, errors: Record<string, string[]>): Response {
  if (!expectsJson(c)) return c.redirect(c.req.header('referer') ?? new URL('/', c.req.url).href, 302)
  const message = c.var.fault('fixed-validation-message') ? 'The given data was invalid.' : summary(errors)
  return c.json({ message, errors }, 422)
}

/** The first error, and how many more there are (R50, ValidationException::summarize). */
function summary(errors: Record<string, string[]>): string {
  const [first = 'The given data was invalid.', ...more] = Object.values(errors).flat()
  if (more.length === 0) return first
  return `${first} (and ${more.length} more ${more.length === 1 ? 'error' : 'errors'})`
}
