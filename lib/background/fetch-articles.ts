import { type Connection, type CrmAdapter, CrmFailure, type Page, type RemoteProduct } from '../crm/crm-adapter.ts'
import type { CatalogueItem } from '../lead/catalogue.ts'
import { minorUnits } from '../lead/money.ts'
import { findAccount } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { callCrm } from './crm-call.ts'

const PER_PAGE = 100
const MAX_PAGES = 50
const MAX_SKU = 100

/** All articles of an account's CRM, priced in the account's currency; null when it could not be asked. */
export async function fetchArticles(store: Store, id: string): Promise<CatalogueItem[] | null> {
  const account = await findAccount(store, id)
  let items: CatalogueItem[] | null = null
  await callCrm(store, id, async (connection, adapter) => {
    items = account && (await readArticles(connection, adapter, account.currency))
  })
  return items
}

/** Every article once, the last of two with one SKU; null when the CRM lists none. Throws CrmFailure, also when there is no end to them. */
export async function readArticles(connection: Connection, adapter: CrmAdapter, currency: string): Promise<CatalogueItem[] | null> {
  const { products } = adapter
  if (!products) return null
  const listed = await everyPage((page, perPage) => products(connection, { page, perPage }))
  const items = listed.map(({ sku, name, price }) => ({ sku, name, price: price === null ? null : minorUnits(price, currency) }))
  const orderable = items.filter(({ sku }) => sku.length >= 1 && sku.length <= MAX_SKU)
  return [...new Map(orderable.map(item => [item.sku, item])).values()]
}

async function everyPage(read: (page: number, perPage: number) => Promise<Page<RemoteProduct>>): Promise<RemoteProduct[]> {
  const rows: RemoteProduct[] = []
  for (let number = 1; number <= MAX_PAGES; number += 1) {
    const page = await read(number, PER_PAGE)
    if (page.page !== number) break
    rows.push(...page.rows)
    if (number >= page.lastPage) return rows
  }
  throw new CrmFailure('unknown', '')
}
