import * as z from 'zod'
import type { StoredLead } from '../lead-rows.ts'
import type { Sandbox } from '../sandbox-context.ts'
import { SURFACE } from './surface-id.ts'

const change = z.object({
  old_status: z.string(),
  new_status: z.string(),
  changed_by: z.string(),
  changed_at: z.int().transform(ms => new Date(ms).toISOString()),
})

/** A lead's `leadHistories`, oldest first. The page shows none but an empty one; the fields are those of the sister API (CONTRACTS R7). */
export const historiesOf = (sandbox: Sandbox, { account, reference }: StoredLead) =>
  sandbox.database
    .prepare(
      'SELECT old_status, new_status, changed_by, changed_at FROM history WHERE surface = ? AND account = ? AND reference = ? ORDER BY id',
    )
    .all(SURFACE, account, reference)
    .map(row => change.parse(row))
