import type { Handler } from 'hono'
import * as z from 'zod'
import { pageRequest, paginated } from '../laravel/paginate.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { isoSeconds } from './iso-seconds.ts'
import { SURFACE } from './surface-id.ts'

const historyRow = z.object({
  lead_reference: z.string(),
  old_status: z.string(),
  new_status: z.string(),
  changed_by: z.string(),
  changed_at: z.int().transform(isoSeconds),
})

const OF_ACCOUNT = 'FROM history WHERE surface = ? AND account = ?'

/** GET /lead-histories: every change of status in the account, newest first (CONTRACTS R7). */
export const listHistories =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const whose = [SURFACE, c.var.token.account]
    const asked = pageRequest(c)
    const { total } = z.object({ total: z.int() }).parse(sandbox.database.prepare(`SELECT count(*) AS total ${OF_ACCOUNT}`).get(...whose))
    const rows = sandbox.database
      .prepare(
        `SELECT reference AS lead_reference, old_status, new_status, changed_by, changed_at ${OF_ACCOUNT} ORDER BY id DESC LIMIT ? OFFSET ?`,
      )
      .all(...whose, asked.perPage, (asked.page - 1) * asked.perPage)
    return c.json(
      paginated(
        c,
        asked,
        total,
        rows.map(row => historyRow.parse(row)),
      ),
    )
  }
