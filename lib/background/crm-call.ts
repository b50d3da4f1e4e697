import { adapters } from '../crm/adapters.ts'
import { type Connection, type CrmAdapter, CrmFailure, type CrmId, type FailureKind } from '../crm/crm-adapter.ts'
import { hasAccess } from '../host-access.ts'
import { findAccount, listAccounts, readToken } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { type Address, connectionTo } from './courier-for.ts'
import { useFreshConnections } from './fresh-connections.ts'
import { noteWait } from './note-wait.ts'

/** Long enough for a slow line, short enough for a person who waits. */
const PATIENCE = 15_000

/** How an account's CRM is reached. */
export interface Way extends Address {
  crm: CrmId
}

/**
 * The way to an account's CRM, for the outbox, which has seen to the connections; null without the account, its token or the browser's
 * permission: a request would fail like a lost one then.
 */
export async function openWay(store: Store, id: string): Promise<Way | null> {
  const [account, token] = await Promise.all([findAccount(store, id), readToken(store, id)])
  if (!account || token === null || !(await hasAccess(account.baseUrl))) return null
  return { crm: account.crm, baseUrl: account.baseUrl, token, asked: noteWait(store, id) }
}

/** The same for anybody else, each request on a connection of its own. */
export async function wayTo(store: Store, id: string): Promise<Way | null> {
  const way = await openWay(store, id)
  if (way) await useFreshConnections((await listAccounts(store)).map(({ baseUrl }) => baseUrl))
  return way
}

type Work = (connection: Connection, adapter: CrmAdapter) => Promise<void>

/** Runs one call for a person who waits. What went wrong comes back as its kind, null when all is well; without a way nothing is asked, and that is `forbidden` too. */
export async function callCrm(store: Store, id: string, work: Work): Promise<FailureKind | null> {
  const way = await wayTo(store, id)
  return way ? callBy(way, work) : 'forbidden'
}

/** Runs one call. What went wrong comes back as its kind, null when all is well; `forbidden` is the CRM's own word. */
export async function callBy({ crm, baseUrl, token, asked }: Way, work: Work): Promise<FailureKind | null> {
  try {
    await work(connectionTo(baseUrl, token, PATIENCE, asked), adapters[crm])
    return null
  } catch (error) {
    if (error instanceof CrmFailure) return error.kind
    throw error
  }
}
