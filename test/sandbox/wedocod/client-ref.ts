import * as z from 'zod'

const pair = z.object({ key: z.literal('client_ref'), value: z.string() })
const lead = z.object({ data: z.array(z.unknown()) })

/** The `client_ref` that a lead carries in `data`, or null (CONTRACTS section 4). */
export function clientRefOf(value: unknown): string | null {
  const entries = lead.safeParse(value).data?.data ?? []
  for (const entry of entries) {
    const found = pair.safeParse(entry)
    if (found.success) return found.data.value
  }
  return null
}
