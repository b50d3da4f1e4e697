import type { Handler } from 'hono'
import { refuseInput } from '../laravel/answers.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { check } from './check.ts'
import { findNamed } from './find-named.ts'
import { DELETE_RULES, deleteInput } from './input.ts'

/** DELETE /leads: by reference, all or none. One lead with a protected status refuses the whole request. */
export const deleteLeads =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  async c => {
    const { input, refusal } = await check(c, deleteInput, DELETE_RULES)
    if (refusal) return refusal
    const named = findNamed(c, sandbox, input.references, index => `references.${index}`)
    if (named.refusal) return named.refusal
    const errors: Record<string, string[]> = {}
    for (const [index, { reference, status }] of named.leads.entries()) {
      if (!sandbox.protectedStatuses.includes(status)) continue
      errors[`references.${index}`] = [`The lead ${reference} cannot be deleted in status ${status}.`]
    }
    if (Object.keys(errors).length > 0) return refuseInput(c, errors)
    await c.var.commit(() => {
      const remove = sandbox.database.prepare('DELETE FROM lead WHERE id = ?')
      for (const lead of named.leads) remove.run(lead.id)
    })
    return c.json({ message: 'Leads deleted successfully.' })
  }
