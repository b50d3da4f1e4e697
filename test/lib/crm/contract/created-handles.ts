import type { RemoteHandle } from '../../../../lib/crm/crm-adapter.ts'
import type { Stage } from './stage.ts'

/** Creates leads and brings their handles, in order. */
export async function createdHandles({ harness, sandbox, create }: Stage, count: number): Promise<RemoteHandle[]> {
  await create(harness.leads(count))
  return sandbox().leads().map(harness.handleOf)
}
