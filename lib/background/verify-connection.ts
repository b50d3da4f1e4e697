import { adapters } from '../crm/adapters.ts'
import type { CrmId, Verdict } from '../crm/crm-adapter.ts'
import { listAccounts, readToken } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { connectionTo } from './courier-for.ts'
import { useFreshConnections } from './fresh-connections.ts'

/** Long enough for a slow line, short enough for a person who waits. */
const PATIENCE = 15_000

/** Tries a connection with a stored token and says what is wrong. */
export async function verifyConnection(store: Store, request: { crm: string; baseUrl: string; secret: string }): Promise<Verdict> {
  if (!Object.hasOwn(adapters, request.crm)) throw new Error(`no such CRM: ${request.crm}`)
  const accounts = await listAccounts(store)
  await useFreshConnections([...accounts.map(({ baseUrl }) => baseUrl), request.baseUrl])
  const token = (await readToken(store, request.secret)) ?? ''
  return adapters[request.crm as CrmId].verify(connectionTo(request.baseUrl, token, PATIENCE))
}
