import * as z from 'zod'

const pair = z.object({ key: z.literal('client_ref'), value: z.string() })
const lead = z.object({ data: z.array(z.unknown()) })
const body = z.union([z.object({ leads: z.array(z.unknown()) }), z.object({ references: z.array(z.unknown()) })])

/** The `client_ref` that a lead carries in `data`, or null (CONTRACTS section 4). */
export function clientRefOf(value: unknown): string | null {
  const entries = lead.safeParse(value).data?.data ?? []
  for (const entry of entries) {
    const found = pair.safeParse(entry)
    if (found.success) return found.data.value
  }
  return null
}

/** How many leads or references a body names, and the `client_ref`s in it. */
export function describe(value: unknown): { rows: number; clientRefs: string[] } {
  const read = body.safeParse(value).data
  if (!read) return { rows: 0, clientRefs: [] }
  const rows = 'leads' in read ? read.leads : read.references
  return { rows: rows.length, clientRefs: rows.map(clientRefOf).filter(ref => ref !== null) }
}
