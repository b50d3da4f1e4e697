import type { Context } from 'hono'
import type * as z from 'zod'
import { refuseInput } from '../laravel/answers.ts'
import { readInput } from '../laravel/read-input.ts'
import { laravelErrors } from '../laravel/validation-errors.ts'
import type { SandboxEnv } from '../sandbox-context.ts'

/** The checked input, or the 422 that refuses the whole request with every error of every row. */
export async function check<T>(
  c: Context<SandboxEnv>,
  schema: z.ZodType<T>,
  rules: readonly string[],
): Promise<{ input: T; refusal: null } | { input: null; refusal: Response }> {
  const result = schema.safeParse(await readInput(c), { reportInput: true })
  if (result.success) return { input: result.data, refusal: null }
  return { input: null, refusal: refuseInput(c, withoutIndexes(c, laravelErrors(result.error, rules))) }
}

const SKU_KEY = /\.sku$/

/** Under its fault, an unknown SKU is told without its row: which of the two the vendor does is not documented (CONTRACTS 1.1). */
function withoutIndexes(c: Context<SandboxEnv>, errors: Record<string, string[]>): Record<string, string[]> {
  const entries = Object.entries(errors)
  if (!entries.some(([key]) => SKU_KEY.test(key)) || !c.var.fault('sku-error-without-index')) return errors
  return { ...Object.fromEntries(entries.filter(([key]) => !SKU_KEY.test(key))), products: ['One or more product SKUs are invalid.'] }
}
