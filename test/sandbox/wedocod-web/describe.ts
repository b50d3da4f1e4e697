import * as z from 'zod'
import { clientRefOf } from '../wedocod/client-ref.ts'

const body = z.union([z.object({ leads: z.array(z.unknown()) }), z.object({ references: z.array(z.unknown()) })])

/** How many leads or references a body names, and the `client_ref`s in it. */
export function describe(value: unknown): { rows: number; clientRefs: string[] } {
  const read = body.safeParse(value).data
  if (!read) return { rows: 0, clientRefs: [] }
  const rows = 'leads' in read ? read.leads : read.references
  return { rows: rows.length, clientRefs: rows.map(clientRefOf).filter(ref => ref !== null) }
}
