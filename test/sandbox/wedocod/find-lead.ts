import { type StoredLead, selectLeads } from '../lead-rows.ts'
import type { Sandbox } from '../sandbox-context.ts'

/** Whose leads: of one API, in one account. */
export interface Shelf {
  surface: string
  account: string
}

/** The lead of this account with this reference; undefined when there is none, or it belongs to another account. */
export function findLead(sandbox: Sandbox, { surface, account }: Shelf, reference: string): StoredLead | undefined {
  return selectLeads(sandbox.database, 'surface = ? AND account = ? AND reference = ?', surface, account, reference)[0]
}
