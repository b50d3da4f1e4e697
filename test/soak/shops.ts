import type { CrmId } from '../../lib/crm/crm-adapter.ts'
import { crms } from '../../lib/crm/registry.ts'
import { type SandboxToken, SCOPES } from '../sandbox/tokens.ts'

/** Every API that leads can go to. */
export const allApis = Object.keys(crms) as CrmId[]

/** An account of the soak: a shop of its own in the CRM. */
export interface Shop {
  id: string
  crm: CrmId
  /** The one it begins with, and another that a person may put in its place. Both are good. */
  tokens: [SandboxToken, SandboxToken]
}

/** So many shops that reach the CRM by these APIs in turn. */
export function openShops(count: number, apis: readonly CrmId[]): Shop[] {
  return Array.from({ length: count }, (_, n) => {
    const tokens: Shop['tokens'] = [tokenOf(n, 2 * n + 1), tokenOf(n, 2 * n + 2)]
    return { id: `shop-${n}`, crm: apis[n % apis.length] as CrmId, tokens }
  })
}

const tokenOf = (shop: number, id: number): SandboxToken => ({
  token: `${id}|soak${String(id).padStart(36, '0')}deadbeef`,
  user: `seller ${shop}`,
  account: `shop-${shop}`,
  scopes: SCOPES,
})

/** The shops' ids in the order in which leads go round: one whose API takes more at once comes up as much more often. */
export function roundOf(shops: readonly Shop[]): string[] {
  const smallest = Math.min(...shops.map(batchOf))
  return shops.flatMap(shop => Array<string>(Math.round(batchOf(shop) / smallest)).fill(shop.id))
}

/** The fewest requests that carry so many leads, dealt out in this round. */
export function fewestRequests(shops: readonly Shop[], leads: number): number {
  const round = roundOf(shops)
  return shops.reduce((sum, shop) => {
    const share = round.filter(id => id === shop.id).length / round.length
    return sum + Math.ceil((leads * share) / batchOf(shop))
  }, 0)
}

const batchOf = ({ crm }: Shop) => crms[crm].batch
