import * as z from 'zod'
import { clientRefOf } from '../wedocod/client-ref.ts'

const rows = z.array(z.unknown())
/** Leads are created under `data`, changed under `leads` and deleted under `ids`. */
const body = z.object({ data: rows.optional(), leads: rows.optional(), ids: rows.optional() })

/** How many leads or ids a body names, and the `client_ref`s in it. */
export function describe(value: unknown): { rows: number; clientRefs: string[] } {
  const { data, leads, ids } = body.safeParse(value).data ?? {}
  const named = data ?? leads ?? ids ?? []
  return { rows: named.length, clientRefs: named.map(clientRefOf).filter(ref => ref !== null) }
}
