/** An article that an account sells. */
export interface CatalogueItem {
  /** As the CRM spells it; 1 to 100 characters. */
  sku: string
  name: string
  /** Minor units of the account's currency; null when the price varies. */
  price: number | null
}
