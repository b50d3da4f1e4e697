import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { refuseAtGateway } from '../laravel/answers.ts'
import type { SandboxEnv } from '../sandbox-context.ts'

/** What the seller API says with each status. Those of 403, 404 and 429 are documented, the rest is Laravel's own. */
const MESSAGES: Record<number, string> = {
  401: 'Unauthenticated.',
  403: 'This action is unauthorized.',
  404: 'Resource not found.',
  413: 'The POST data is too large.',
  422: 'The given data was invalid.',
  429: 'Too Many Attempts.',
  500: 'Server Error',
}

/** A success: `meta` is always there, and an object. */
export const succeed = (c: Context<SandboxEnv>, data: unknown, meta: Record<string, unknown> = {}, status: 200 | 201 | 202 = 200) =>
  c.json({ data, meta }, status)

/** An error in its envelope, asked for as JSON or not. The code HTTP_ERROR is documented for 403, 404 and 429; the sandbox gives it to all but two. */
export function refuse(c: Context<SandboxEnv>, status: number, message = MESSAGES[status] ?? 'Error', code = 'HTTP_ERROR'): Response {
  return refuseAtGateway(c, status) ?? c.json({ error: { code, message } }, status as ContentfulStatusCode)
}

/** A lead that is not there has a code of its own. */
export const refuseLead = (c: Context<SandboxEnv>) => refuse(c, 404, 'Lead not found.', 'NOT_FOUND')

/** A 422 with its errors by field. */
export const refuseInput = (c: Context<SandboxEnv>, fields: Record<string, string[]>) =>
  c.json({ error: { code: 'VALIDATION_ERROR', message: MESSAGES[422], fields } }, 422)
