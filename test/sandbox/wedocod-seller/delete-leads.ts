import type { Handler } from 'hono'
import { type StoredLead, selectLeads } from '../lead-rows.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { refuse, refuseInput, refuseLead, succeed } from './answers.ts'
import { checkBody } from './check.ts'
import { DELETE_RULES, deleteInput } from './input.ts'
import { SURFACE } from './surface-id.ts'
import { rowOfUlid } from './ulid.ts'

/** DELETE /leads: by id, all or none. One lead that may not go refuses the whole request, and which one is not told. */
export const deleteLeads =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  async c => {
    const { input, refusal } = await checkBody(c, deleteInput, DELETE_RULES)
    if (refusal) return refusal
    const named = input.ids.map(id => leadWithId(sandbox, c.var.token.account, id))
    const found = named.filter(lead => lead !== undefined)
    if (found.length < named.length) {
      if (!c.var.fault('unknown-reference-as-422')) return refuseLead(c)
      const missing = named.flatMap((lead, index) => (lead ? [] : [`ids.${index}`]))
      return refuseInput(c, Object.fromEntries(missing.map(key => [key, ['The selected ids is invalid.']])))
    }
    if (found.some(({ status }) => sandbox.protectedStatuses.includes(status))) return refuse(c, 403)
    await c.var.commit(() => {
      const remove = sandbox.database.prepare('DELETE FROM lead WHERE id = ?')
      for (const lead of found) remove.run(lead.id)
    })
    return succeed(c, { deleted: true, count: found.length })
  }

function leadWithId(sandbox: Sandbox, account: string, id: string): StoredLead | undefined {
  const row = rowOfUlid(id)
  return row === null ? undefined : selectLeads(sandbox.database, 'surface = ? AND account = ? AND id = ?', SURFACE, account, row)[0]
}
