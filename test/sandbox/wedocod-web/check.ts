import type { Context } from 'hono'
import type * as z from 'zod'
import { refuseInput } from '../laravel/answers.ts'
import { readInput } from '../laravel/read-input.ts'
import { toldErrors } from '../laravel/told-errors.ts'
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
  return { input: null, refusal: refuseInput(c, toldErrors(c, laravelErrors(result.error, rules))) }
}
