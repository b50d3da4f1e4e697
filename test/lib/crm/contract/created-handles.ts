import type { RemoteHandle } from '../../../../lib/crm/crm-adapter.ts'
import type { Stage } from './stage.ts'

/** Creates leads and brings their handles, in order. */
export async function createdHandles({ harness, sandbox, connect }: Stage, count: number): Promise<RemoteHandle[]> {
  await harness.adapter.createMany(connect(), harness.leads(count))
  return sandbox()
    .leads()
    .map(row => ({ reference: row.reference, id: null }))
}
