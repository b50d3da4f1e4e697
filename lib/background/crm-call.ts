import { adapters } from '../crm/adapters.ts'
import { type Connection, type CrmAdapter, CrmFailure, type FailureKind } from '../crm/crm-adapter.ts'
import { hasAccess } from '../host-access.ts'
import { findAccount, listAccounts, readToken } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { connectionTo } from './courier-for.ts'
import { useFreshConnections } from './fresh-connections.ts'

/** Long enough for a slow line, short enough for a person who waits. */
const PATIENCE = 15_000

/** Runs one call for a person who waits. What went wrong comes back as its kind, null when all is well; without the permission or the token nothing is asked. */
export async function callCrm(
  store: Store,
  id: string,
  work: (connection: Connection, adapter: CrmAdapter) => Promise<void>,
): Promise<FailureKind | null> {
  const [account, token] = await Promise.all([findAccount(store, id), readToken(store, id)])
  if (!account || token === null || !(await hasAccess(account.baseUrl))) return 'forbidden'
  await useFreshConnections((await listAccounts(store)).map(({ baseUrl }) => baseUrl))
  try {
    await work(connectionTo(account.baseUrl, token, PATIENCE), adapters[account.crm])
    return null
  } catch (error) {
    if (error instanceof CrmFailure) return error.kind
    throw error
  }
}
