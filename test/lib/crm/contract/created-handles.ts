import type { RemoteHandle } from '../../../../lib/crm/crm-adapter.ts'
import type { Stage } from './stage.ts'

/** Creates leads and brings their handles, in order. */
export async function createdHandles({ harness, sandbox, connect }: Stage, count: number): Promise<RemoteHandle[]> {
  const leads = harness.leads(count)
  const { batch } = harness.adapter.rules
  for (let from = 0; from < count; from += batch) await harness.adapter.createMany(connect(), leads.slice(from, from + batch))
  return sandbox().leads().map(harness.handleOf)
}
