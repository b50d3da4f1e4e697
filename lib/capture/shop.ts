import type { Rules } from '../crm/crm-adapter.ts'
import { crms } from '../crm/registry.ts'
import type { CatalogueItem } from '../lead/catalogue.ts'
import type { Settings } from '../settings/schema.ts'
import { findAccount, LOCAL_CATALOGUE, readCatalogue } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import type { Account } from '../store/schema.ts'

/** All that holds for new leads: the chosen account's, or what the settings say when there is none. */
export interface Shop {
  account: Account | null
  /** Null without an account: then a lead may be as short as it is. */
  rules: Rules | null
  country: string
  currency: string
  /** Minor units. */
  deliveryFee: number
  ownNumbers: string[]
  catalogue: CatalogueItem[]
}

export async function readShop(store: Store, settings: Settings): Promise<Shop> {
  const account = settings.account === null ? null : await findAccount(store, settings.account)
  const catalogue = await readCatalogue(store, account?.id ?? LOCAL_CATALOGUE)
  if (!account) {
    return { account: null, rules: null, country: settings.country, currency: settings.currency, deliveryFee: 0, ownNumbers: [], catalogue }
  }
  const { country, currency, deliveryFee, ownNumbers } = account
  return { account, rules: crms[account.crm], country, currency, deliveryFee, ownNumbers, catalogue }
}
