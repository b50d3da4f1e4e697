import type { DatabaseSync } from 'node:sqlite'
import { countLeads, type StoredLead, selectLeads } from './lead-rows.ts'

/** A row as `/_sandbox/leads` shows it: the searched columns and the fields of its body side by side; moments are ISO 8601. */
export type CommittedLead = Omit<StoredLead, 'body' | 'created_at' | 'committed_at'> & {
  created_at: string
  committed_at: string
  [field: string]: unknown
}

/** Every committed row, oldest first; only the newest `latest` when that is more than 0. */
export function committedLeads(database: DatabaseSync, latest = 0): { leads: CommittedLead[]; total: number } {
  const rows = latest > 0 ? selectLeads(database, '1 ORDER BY id DESC LIMIT ?', latest).reverse() : selectLeads(database, '1 ORDER BY id')
  return { leads: rows.map(shown), total: countLeads(database, '1') }
}

const shown = ({ body, created_at, committed_at, ...columns }: StoredLead): CommittedLead => ({
  ...columns,
  ...body,
  created_at: new Date(created_at).toISOString(),
  committed_at: new Date(committed_at).toISOString(),
})
