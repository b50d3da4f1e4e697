import type { Connection, CrmAdapter } from '../crm/crm-adapter.ts'
import { forgetRow } from '../store/gone-row.ts'
import type { Store } from '../store/open-store.ts'
import { keepRemotes } from '../store/remotes.ts'
import type { StoredRemote } from '../store/schema.ts'
import { twinRows } from '../store/twin-rows.ts'
import { ONE_BY_ONE } from './at-once.ts'

/**
 * Opens rows, of those that are kept, that may be one lead of ours written twice by the browser's own resend (RELIABILITY finding
 * 13): only an opened row shows its `client_ref` in WedoCOD (web). One whose double was not opened too is never said to be one, however
 * alike they are: it may be a second order. The first few, and true when that were all. Throws CrmFailure; what was opened stays so.
 */
export async function openTwins(
  { store, account, connection, adapter }: { store: Store; account: string; connection: Connection; adapter: CrmAdapter },
  rows: StoredRemote[],
): Promise<boolean> {
  if (!adapter.show) return true
  const twins = await twinRows(store, account, rows)
  for (const { ref, row } of twins.slice(0, ONE_BY_ONE)) {
    const asked = connection.now()
    const shown = await adapter.show(connection, row.handle)
    if (shown) await keepRemotes(store, account, [{ ...shown, handle: row.handle }], asked, 'opened')
    else await forgetRow(store, account, ref)
  }
  return twins.length <= ONE_BY_ONE
}
