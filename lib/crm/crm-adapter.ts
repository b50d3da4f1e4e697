import type { Lead } from '../lead/lead.ts'
import type { Status } from '../lead/status.ts'

/** The CRM surfaces that Leadclip speaks (api/CONTRACTS). */
export type CrmId = 'wedocod-web' | 'wedocod-seller'

/** One thing a user types to connect: an address, a token. */
export interface ConnectionField {
  key: 'baseUrl' | 'token'
  /** A secret is kept apart, never shown again and never exported. */
  secret: boolean
  placeholder: string
  /** What it is for nearly everyone, and so filled in; absent where everyone has an own one. */
  usual?: string
}

/** How a call reaches the CRM: the background's own fetch, or a fetch inside the dashboard's tab. */
export type Fetch = (request: Request) => Promise<Response>

/** All that a method needs for one call. `now` is milliseconds; `signal` carries the time limit of the call. */
export interface Connection {
  /** Origin and path prefix as the user gave it, without a trailing slash. */
  baseUrl: string
  token: string
  fetch: Fetch
  signal: AbortSignal
  now(): number
  /** Told when the CRM asks to be left alone until a moment (ms), also where the call as a whole goes well. */
  asked?(until: number): void
}

/** How a lead can be named to a CRM: it may know only one of these. */
export interface RemoteHandle {
  reference: string | null
  id: string | null
}

/** One complaint about one field, in the CRM's own words. `field` is a path inside the lead: `phone`, `products.0.sku`. */
export interface FieldError {
  field: string
  message: string
}

/**
 * What became of one row. `untouched`: nothing of it was written and nothing is wrong with it, it was refused along with
 * others; `accepted`: the CRM took it and will write it later; `unknown`: it may or may not have been written.
 */
export type RowResult =
  | { outcome: 'created'; remote: RemoteHandle | null }
  | { outcome: 'rejected'; errors: FieldError[] }
  | { outcome: 'untouched' }
  | { outcome: 'accepted'; jobId: string | null }
  | { outcome: 'unknown' }

/**
 * Why a whole call came to nothing. All but `unknown` are certain: the CRM wrote nothing.
 * `invalid`: refused because of the data, no row named. `too-large`: send fewer at a time.
 */
export type FailureKind = 'unauthorized' | 'forbidden' | 'not-found' | 'rate-limited' | 'too-large' | 'invalid' | 'offline' | 'unknown'

/** Thrown by every adapter method when the call as a whole failed. `message` is the CRM's own words, cut to 300 characters, for the receipt. */
export class CrmFailure extends Error {
  readonly kind: FailureKind
  readonly status: number | null
  /** Moment (ms) before which nothing may be sent to this account, when the CRM said so. */
  readonly retryAt: number | null
  constructor(kind: FailureKind, message: string, detail: { status?: number; retryAt?: number } = {}) {
    super(message)
    this.name = 'CrmFailure'
    this.kind = kind
    this.status = detail.status ?? null
    this.retryAt = detail.retryAt ?? null
  }
}

/** A batch whose fate is looked up. */
export interface SentBatch {
  leads: Lead[]
  /** When it left, ms. */
  sentAt: number
  /** Some leads that were written before it left; absent when none is known. What is older than they are is not of the batch, whatever the clocks say. */
  earlier?: Lead[]
}

/** What the look-up found for one lead of the batch, in input order. `copies`: how many rows carry its `client_ref`;
 * `extra`: all of those but the one taken, when there are more. */
export type Match =
  | { match: 'present'; remote: RemoteHandle; copies: number; extra?: RemoteHandle[] }
  | { match: 'weak'; remote: RemoteHandle }
  | { match: 'absent' }

/** A lead as the CRM shows it. Unknown parts are null. */
export interface RemoteLead {
  handle: RemoteHandle
  clientRef: string | null
  fullName: string | null
  phone: string | null
  city: string | null
  area: string | null
  address: string | null
  status: Status | null
  /** Milliseconds. */
  createdAt: number | null
  /** `unitPrice` as the CRM shows it, in major units: it names no currency. */
  products: { sku: string; quantity: number; unitPrice: number | null }[] | null
}

export type MatchType = 'exact' | 'partial' | 'starts_with' | 'ends_with'

export interface ListQuery {
  searchBy?: 'reference' | 'phone' | 'full_name' | 'city'
  keyword?: string
  /** How the keyword is compared; heeded by a CRM whose `rules.search` has it. */
  match?: MatchType
  /** First and last day of creation, `YYYY-MM-DD`; heeded by a CRM whose `rules.search` has dates. */
  from?: string
  until?: string
  page?: number
  perPage?: number
}

export interface Page<T> {
  rows: T[]
  page: number
  lastPage: number
  total: number
}

/** An article as the CRM lists it. */
export interface RemoteProduct {
  sku: string
  name: string
  /** Of one piece, in major units: it names no currency. Null when the CRM tells none. */
  price: number | null
}

export interface ProductQuery {
  /** A part of the name or the SKU. */
  search?: string
  page?: number
  perPage?: number
}

export interface StatusOption {
  status: Status
  /** The CRM's own label; null when it has only a key. */
  label: string | null
  needsDate: boolean
}

export interface StatusUpdate {
  handle: RemoteHandle
  status: Status
  /** ISO 8601 with offset, when the status needs a moment. */
  actionDate: string | null
}

/** What a lead in the CRM should say from now on. */
export interface DetailsUpdate {
  handle: RemoteHandle
  lead: Lead
}

/** One change of a lead's status. */
export interface HistoryEntry {
  from: Status | null
  to: Status
  by: string | null
  /** Milliseconds. */
  at: number | null
}

/** What "Test connection" learnt. `reason` is null when all is well. */
export interface Verdict {
  reachable: boolean
  tokenAccepted: boolean
  mayList: boolean
  reason: FailureKind | 'not-this-api' | null
  /** The CRM's own words, if any. */
  message: string | null
  /** How long the answer took, ms. */
  took: number
  leads: number | null
}

/** Limits on one text field: characters counted as code points after trimming. */
export interface TextRule {
  required: boolean
  min: number
  max: number
}

/** What an API asks of a lead and bears of traffic: pure data, used by the form and the outbox alike. */
export interface Rules {
  crm: CrmId
  label: string
  fields: Record<'fullName' | 'phone' | 'city' | 'area' | 'address', TextRule>
  products: {
    min: number
    max: number
    sku: TextRule
    quantity: { min: number; max: number }
    /** Major units: of one piece, or of the whole line, quantity times price. */
    price: { of: 'unit' | 'line'; min: number; max: number }
  }
  /** What a listing can be narrowed by beside `searchBy` and a keyword. */
  search: { match: readonly MatchType[]; dates: boolean }
  /** It lists its articles: the adapter has `products`. */
  catalogue: boolean
  /** Most leads in one call; the outbox never gives an adapter more. */
  batch: number
  /** One invalid row refuses the whole call. */
  atomic: boolean
  connection: ConnectionField[]
}

/** One adapter per API. A method that is absent is a capability the API lacks. */
export interface CrmAdapter {
  id: CrmId
  rules: Rules
  /** Never throws: what is wrong is in the verdict. */
  verify(connection: Connection): Promise<Verdict>
  /** One result per lead, in input order. Throws CrmFailure. */
  createMany(connection: Connection, leads: Lead[]): Promise<RowResult[]>
  /** After an unknown: what of this batch is there? One match per lead, in input order. Throws CrmFailure: an error is not "absent". */
  findCreated(connection: Connection, batch: SentBatch): Promise<Match[]>
  list?(connection: Connection, query: ListQuery): Promise<Page<RemoteLead>>
  show?(connection: Connection, handle: RemoteHandle): Promise<RemoteLead | null>
  statuses?(connection: Connection): Promise<StatusOption[]>
  updateStatuses?(connection: Connection, updates: StatusUpdate[]): Promise<RowResult[]>
  /** Changes what a lead says. Absent where nothing but the status can be changed: a typo is then mended in the CRM itself. */
  updateDetails?(connection: Connection, updates: DetailsUpdate[]): Promise<RowResult[]>
  remove?(connection: Connection, handles: RemoteHandle[]): Promise<RowResult[]>
  /** The articles that can be ordered now. A page may hold fewer than asked for: those that cannot are left out. */
  products?(connection: Connection, query: ProductQuery): Promise<Page<RemoteProduct>>
  /** The status changes of one lead, newest first, as far back as a few requests reach. Throws CrmFailure. */
  history?(connection: Connection, handle: RemoteHandle): Promise<HistoryEntry[]>
}
