import { type StoredLead, selectLeads } from '../lead-rows.ts'
import type { Sandbox } from '../sandbox-context.ts'
import { SURFACE } from './surface-id.ts'

/** The lead of this account with this reference; undefined when there is none, or it belongs to another account. */
export function findLead(sandbox: Sandbox, account: string, reference: string): StoredLead | undefined {
  return selectLeads(sandbox.database, 'surface = ? AND account = ? AND reference = ?', SURFACE, account, reference)[0]
}
