import type { Context } from 'hono'
import type * as z from 'zod'
import { readInput } from '../laravel/read-input.ts'
import { toldErrors } from '../laravel/told-errors.ts'
import { laravelErrors } from '../laravel/validation-errors.ts'
import type { SandboxEnv } from '../sandbox-context.ts'
import { refuseInput } from './answers.ts'

type Checked<T> = { input: T; refusal: null } | { input: null; refusal: Response }

/** A field is named by its own name alone: "The phone field is required." under `data.0.phone`. */
const ownName = (key: string) => key.split('.').findLast(part => !/^\d+$/.test(part)) ?? key

/** The checked input, or the 422 that refuses the whole request with every error of every row. */
export function checkInput<T>(c: Context<SandboxEnv>, schema: z.ZodType<T>, rules: readonly string[], input: unknown): Checked<T> {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return { input: result.data, refusal: null }
  return { input: null, refusal: refuseInput(c, toldErrors(c, laravelErrors(result.error, rules, ownName))) }
}

export const checkBody = async <T>(c: Context<SandboxEnv>, schema: z.ZodType<T>, rules: readonly string[]): Promise<Checked<T>> =>
  checkInput(c, schema, rules, await readInput(c))
