import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import * as z from 'zod'

const storedLeadSchema = z.object({
  id: z.int(),
  surface: z.string(),
  account: z.string(),
  reference: z.string(),
  client_ref: z.nullable(z.string()),
  status: z.string(),
  full_name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  city: z.nullable(z.string()),
  created_at: z.int(),
  committed_at: z.int(),
  request: z.nullable(z.int()),
  body: z.string().transform(text => z.record(z.string(), z.unknown()).parse(JSON.parse(text))),
})

/** A row of the table `lead`. `body` holds the fields that nothing searches by, as the surface took them. */
export type StoredLead = z.output<typeof storedLeadSchema>

export type NewLead = Omit<StoredLead, 'id' | 'reference'> & { phone_digits: string | null }

const COLUMNS = 'id, surface, account, reference, client_ref, status, full_name, phone, city, created_at, committed_at, request, body'

/** Leads by a condition of SQL, e.g. `account = ? ORDER BY id`. */
export function selectLeads(database: DatabaseSync, condition: string, ...values: SQLInputValue[]): StoredLead[] {
  return database
    .prepare(`SELECT ${COLUMNS} FROM lead WHERE ${condition}`)
    .all(...values)
    .map(row => storedLeadSchema.parse(row))
}

export function countLeads(database: DatabaseSync, condition: string, ...values: SQLInputValue[]): number {
  return z.int().parse(database.prepare(`SELECT count(*) AS total FROM lead WHERE ${condition}`).get(...values)?.total)
}

/** Takes every row for one that a person typed into the CRM: its `client_ref` is null, in the fields of its surface too. */
export function forgetClientRefs(database: DatabaseSync): void {
  database.exec(`UPDATE lead SET body = replace(body, '"' || client_ref || '"', 'null'), client_ref = NULL WHERE client_ref IS NOT NULL`)
}

/** Adds leads, each with the next reference of its surface: `LD-00001`; gives their ids. To be called inside a transaction. */
export function insertLeads(database: DatabaseSync, prefix: string, leads: readonly NewLead[]): number[] {
  const next = database.prepare('INSERT INTO counter VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last')
  const insert = database.prepare(`
    INSERT INTO lead (surface, account, reference, client_ref, status, full_name, phone, phone_digits, city, created_at, committed_at, request, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  return leads.map(lead => {
    const number = z.int().parse(next.get(lead.surface)?.last)
    const { lastInsertRowid } = insert.run(
      lead.surface,
      lead.account,
      `${prefix}${String(number).padStart(5, '0')}`,
      lead.client_ref,
      lead.status,
      lead.full_name,
      lead.phone,
      lead.phone_digits,
      lead.city,
      lead.created_at,
      lead.committed_at,
      lead.request,
      JSON.stringify(lead.body),
    )
    return Number(lastInsertRowid)
  })
}
