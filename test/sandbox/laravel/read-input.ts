import type { Context } from 'hono'
import { parseJson } from '../parse-json.ts'
import type { SandboxEnv } from '../sandbox-context.ts'

/**
 * The input as a Laravel controller sees it: a JSON body under a JSON content type, its texts trimmed and empty ones turned
 * into null (middleware TrimStrings and ConvertEmptyStringsToNull). Anything else, malformed JSON too, is no input at all.
 */
export async function readInput(c: Context<SandboxEnv>): Promise<unknown> {
  const contentType = c.req.header('content-type') ?? ''
  if (!contentType.includes('/json') && !contentType.includes('+json')) return {}
  const input = parseJson(await c.req.text())
  return typeof input === 'object' && input !== null && !Array.isArray(input) ? trimmed(input) : {}
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]))
}
