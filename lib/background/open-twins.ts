import type { Connection, CrmAdapter, RemoteLead } from '../crm/crm-adapter.ts'
import type { Store } from '../store/open-store.ts'
import { keepRemotes } from '../store/remotes.ts'
import { refOf } from '../store/target.ts'
import { twinRows } from '../store/twin-rows.ts'
import { ONE_BY_ONE } from './at-once.ts'

/**
 * Opens rows of a listing, kept already, that may be one lead of ours written twice by the browser's own resend (RELIABILITY finding
 * 13): only an opened row shows its `client_ref` in WedoCOD (web). Two doubled ones at least are told by each call. Throws CrmFailure.
 */
export async function openTwins(
  { store, account, connection, adapter }: { store: Store; account: string; connection: Connection; adapter: CrmAdapter },
  rows: RemoteLead[],
): Promise<void> {
  if (!adapter.show) return
  const refs = rows.map(({ handle }) => refOf(handle)).filter(ref => ref !== null)
  const twins = await twinRows(store, account, [...new Set(refs)])
  for (const { row } of twins.slice(0, ONE_BY_ONE)) {
    const asked = connection.now()
    const shown = await adapter.show(connection, row.handle)
    if (shown) await keepRemotes(store, account, [{ ...shown, handle: row.handle }], asked)
  }
}
