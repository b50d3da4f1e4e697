import type { Context } from 'hono'
import type { SandboxEnv } from '../sandbox-context.ts'

const SKU_KEY = /\.sku$/

/**
 * A 422's errors as its faults leave them: an unknown SKU told without its row (which of the two the vendor does is not documented,
 * CONTRACTS 1.1), or the first error alone.
 */
export function toldErrors(c: Context<SandboxEnv>, errors: Record<string, string[]>): Record<string, string[]> {
  const entries = Object.entries(errors)
  if (entries.some(([key]) => SKU_KEY.test(key)) && c.var.fault('sku-error-without-index'))
    return { ...Object.fromEntries(entries.filter(([key]) => !SKU_KEY.test(key))), products: ['One or more product SKUs are invalid.'] }
  return c.var.fault('first-error-only') ? Object.fromEntries(entries.slice(0, 1)) : errors
}
