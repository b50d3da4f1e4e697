import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { CatalogueReading } from '../../lib/transfer/read-catalogue.ts'
import { Select } from '../settings/select.tsx'
import { CatalogueTable } from './catalogue-table.tsx'
import { FetchBox } from './fetch-box.tsx'
import { PasteBox } from './paste-box.tsx'

export interface CatalogueProps {
  /** Whose catalogues there are to choose from; with one or none the choice is left out. */
  accounts: readonly { id: string; name: string }[]
  account: string
  items: readonly CatalogueItem[]
  /** ISO 4217, the account's. */
  currency: string
  onAccount(id: string): void
  /** Saves an article. `replaces`: the SKU it had before, or null for a new one. */
  onPut(item: CatalogueItem, replaces: string | null): void
  onRemove(sku: string): void
  /** The CRM that this catalogue can be fetched from, by its label; null when there is none. */
  crm: string | null
  /** Its articles; null when it could not be asked. */
  onFetch(): Promise<CatalogueItem[] | null>
  /** Pasted text to articles: `readCatalogue` with the account's currency. */
  readText(text: string): CatalogueReading
  /** Adds many at once; one with a known SKU replaces it. */
  onTakeOver(items: CatalogueItem[]): void
}

/** The page of what an account sells. */
export function Catalogue(props: CatalogueProps) {
  const id = useId()
  const { accounts, account, items, currency } = props
  return (
    <>
      <h1>{t('catalogueTitle')}</h1>
      <p class="soft intro">{t('catalogueIntro')}</p>
      {accounts.length > 1 && (
        <div class="line whose">
          <label for={id}>{t('catalogueAccount')}</label>
          <Select
            id={id}
            value={account}
            options={accounts.map(known => ({ value: known.id, label: known.name }))}
            onChange={props.onAccount}
          />
        </div>
      )}
      <CatalogueTable key={`table-${account}`} items={items} currency={currency} onPut={props.onPut} onRemove={props.onRemove} />
      {props.crm !== null && (
        <FetchBox
          key={`fetch-${account}`}
          crm={props.crm}
          items={items}
          currency={currency}
          onFetch={props.onFetch}
          onTakeOver={props.onTakeOver}
        />
      )}
      <PasteBox key={`paste-${account}`} items={items} currency={currency} readText={props.readText} onTakeOver={props.onTakeOver} />
    </>
  )
}
