/** Where a value stands: characters `start` to `end` of a message's text, or of the contact's name or phone, the selection, the listing. */
export interface Evidence {
  from: 'message' | 'contact' | 'selection' | 'listing'
  /** Index into `conversation.messages` for `message`; 0 otherwise. */
  index: number
  start: number
  end: number
}

/** A value with where it was read and how sure we are, 0 to 1; below DOUBTFUL the form asks. Null when the chat does not say. */
export type Found<T> = { value: T; confidence: number; evidence: Evidence[] } | null

/** Below this confidence a field is drawn as doubtful. */
export const DOUBTFUL = 0.7

export interface DraftProduct {
  sku: Found<string>
  /** The words of the chat when nothing in the catalogue fits, else the catalogue's name. */
  name: string
  quantity: Found<number>
  /** Unit price in minor units, as last quoted in the chat. */
  unitPrice: Found<number>
}

/** What the reader understood of one order: every field says where it was read. */
export interface LeadDraft {
  fullName: Found<string>
  /** E.164. `phones` holds every number of the customer's side, `phone` first. */
  phone: Found<string>
  phones: NonNullable<Found<string>>[]
  city: Found<string>
  /** Rival cities, best first, for the form to offer. */
  cityCandidates: string[]
  area: Found<string>
  address: Found<string>
  products: DraftProduct[]
  note: Found<string>
}
