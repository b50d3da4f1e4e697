import type { Context } from 'hono'
import { refuse, refuseInput } from '../laravel/answers.ts'
import { invalidChoice } from '../laravel/validation-errors.ts'
import type { StoredLead } from '../lead-rows.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { findLead } from '../wedocod/find-lead.ts'
import { SURFACE } from './surface-id.ts'

/** The leads that a bulk request names, in its order, or the refusal of the whole request when one is not in the account. `keyOf` says where it was named. */
export function findNamed(
  c: Context<SandboxEnv>,
  sandbox: Sandbox,
  references: readonly string[],
  keyOf: (index: number) => string,
): { leads: StoredLead[]; refusal: null } | { leads: null; refusal: Response } {
  const found = references.map(reference => findLead(sandbox, { surface: SURFACE, account: c.var.token.account }, reference))
  const leads = found.filter(lead => lead !== undefined)
  if (leads.length === references.length) return { leads, refusal: null }
  if (!c.var.fault('unknown-reference-as-422')) return { leads: null, refusal: refuse(c, 404) }
  const missing = found.flatMap((lead, index) => (lead === undefined ? [keyOf(index)] : []))
  const errors = Object.fromEntries(missing.map(key => [key, [invalidChoice.replace(':attribute', key)]]))
  return { leads: null, refusal: refuseInput(c, errors) }
}
