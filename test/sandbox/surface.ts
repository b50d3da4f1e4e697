import type { Context, Hono } from 'hono'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'

/** One API that the sandbox speaks. */
export interface Surface {
  id: string
  /** Where its routes begin, on the sandbox's own origin. */
  basePath: string
  /** What a user types as base URL, given the sandbox's origin. */
  baseUrl(origin: string): string
  routes(sandbox: Sandbox): Hono<SandboxEnv>
  /** How many rows a request body names, and the `client_ref`s in it. Never throws: the body may be anything. */
  describe(body: unknown): { rows: number; clientRefs: string[] }
  /** The answer this API gives with an error status, as its documents print it. */
  refuse(c: Context<SandboxEnv>, status: number): Response
}
