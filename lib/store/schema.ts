import type { DBSchema } from 'idb'
import type { CrmId, FieldError, RemoteHandle, RemoteLead, StatusOption } from '../crm/crm-adapter.ts'
import type { CatalogueItem } from '../lead/catalogue.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import type { Status } from '../lead/status.ts'

export const DB_NAME = 'leadclip'
export const DB_VERSION = 6

/** A CRM account as the user set it up; its token lies apart, in `secrets`. */
export interface Account {
  id: string
  crm: CrmId
  name: string
  /** Without a trailing slash. */
  baseUrl: string
  /** ISO 3166 alpha-2: how national phone numbers are read. */
  country: string
  /** ISO 4217. */
  currency: string
  /** Address of a lead's page in the CRM, with `{reference}` in it; absent or empty when nobody said it. */
  leadLink?: string
  /** Minor units. */
  deliveryFee: number
  /** E.164: the shop's own numbers, never taken for a customer's. */
  ownNumbers: string[]
  createdAt: number
  /** When "Test connection" last succeeded, ms. */
  testedAt: number | null
}

export interface Secret {
  account: string
  token: string
}

export interface Catalogue {
  account: string
  items: CatalogueItem[]
}

/** What a chat is known by again once its title has changed; absent in rows of earlier versions. */
export interface Ties {
  /** The threads that its contact's number and handle make. */
  names?: string[]
  /** The messages that were in sight, as `messageName` names them, the newest last. */
  messages?: string[]
}

/** A form that was left before it was saved. What nobody touched is read anew when the chat is opened again. */
export interface StoredDraft extends Ties {
  thread: string
  form: LeadForm
  linesTouched: boolean
  feeTouched: boolean
  savedAt: number
}

/** How far a contact's chat was captured: messages up to `lastMessage` are old. `previous` is what holds again when that capture is undone. */
export interface ThreadMark extends Ties {
  thread: string
  lastMessage: string
  capturedAt: number
  previous: string | null
}

/** A lead as stored. `seq` is its place in the order of capture; `job` the seq of its create job, null while it has no account. */
export interface LeadRow extends Lead {
  seq: number
  job: number | null
}

export type ChangeKind = 'status' | 'delete'
export type JobKind = 'create' | ChangeKind

/**
 * Work that waits: tiny, so that a claim or a settle is one key range and never a rewrite of each row. `lead` is the lead's own
 * seq, `target` the key of its `StoredChange`; `notBefore` is milliseconds, and the undo window is nothing else. `tries`: how
 * often it was sent alone in vain; absent: never. Such a row goes alone again. `doubt`: it may have been sent by a request of which
 * the database has lost the record, so it is looked for first; the account's connection at that time, for only its user surely sees it.
 */
export type PendingRow = { account: string; seq: number; notBefore: number; tries?: number; doubt?: number } & (
  | { kind: 'create'; lead: number }
  | { kind: ChangeKind; target: string }
)

/** What a person last asked of a lead that is in the CRM: one per lead, the last one wins. */
export interface StoredChange {
  account: string
  /** The lead, as `leadTarget` or `remoteTarget` names it. */
  target: string
  /** The seq of its job. */
  seq: number
  kind: ChangeKind
  /** Null for a deletion. */
  status: Status | null
  /** ISO 8601 with offset, when the status needs a moment. */
  actionDate: string | null
  /** What the lead was, as the person saw it; null when that was not known. */
  seen: Status | null
  /** When the CRM showed it so, or took it so from us, ms; null when that is not known. Absent in rows of earlier versions. */
  seenAt?: number | null
  /** What this browser set before it while nobody had seen the answer: the lead may be that by now, and nobody else made it so. */
  ours?: Status[]
  askedAt: number
  state: 'waiting' | 'done' | 'refused'
  settledAt: number | null
  errors: FieldError[]
  /** What was done before, and holds again when this one is taken back. */
  previous: StoredChange | null
}

/** A lead as the CRM last showed it, kept so that it is found offline too. */
export interface StoredRemote {
  account: string
  /** Its `refOf`. */
  ref: string
  /** The seq of the lead captured here that it is; null when it was captured elsewhere. */
  lead: number | null
  /** The seq of the lead captured here that it is one more row of; absent when it is none. */
  copyOf?: number
  /** It was opened to see whose it is; absent: never. */
  opened?: true
  seenAt: number
  row: RemoteLead
}

/** What can be done with an account's leads, as its adapter and its CRM last said. */
export interface Abilities {
  account: string
  /** What a lead can be; null when it cannot be changed. */
  statuses: StatusOption[] | null
  remove: boolean
  readAt: number
}

/**
 * One request's worth of rows: all pending rows of the account from `from` to `to`. Written before the request leaves. While it is
 * not `settled` it is the account's only one, and its rows may not be edited.
 */
export interface Batch {
  account: string
  no: number
  kind: JobKind
  from: number
  to: number
  size: number
  state: 'sending' | 'unknown' | 'accepted' | 'settled'
  /** The worker's start that owns it: an older worker may not settle it. */
  epoch: number
  sentAt: number
  /** The account's connection it left by; absent in batches of older versions. */
  connection?: number
  /** Earliest start of the next look-up, ms; null unless `unknown` or `accepted`. */
  lookAt: number | null
  /** Look-ups after the quarantine that did not find every row. */
  looks: number
  /** Look-ups that came to nothing, so far; absent: none. */
  missed?: number
  answeredAt: number | null
  /** Once settled: rows of the range that it did not create. */
  except: number[]
  message: string | null
}

/** What became of a lead, where its batch does not say it all. */
export interface Outcome {
  lead: number
  state: 'created' | 'rejected' | 'review' | 'discarded'
  at: number
  sentAt: number | null
  remote: RemoteHandle | null
  /** That it is this row is what a person said of one that is only like it. Absent: the CRM told it. */
  guessed?: true
  /** How many rows in the CRM carry its `client_ref`; more than one is told to the user, row by row. */
  copies: number
  errors: FieldError[]
  message: string | null
}

/** What became of one row of a batch; the store knows which lead that is. */
export type RowOutcome = Omit<Outcome, 'lead' | 'state'> & {
  seq: number
  state: 'created' | 'rejected' | 'review'
  /** Rows of the CRM that carry its `client_ref` beside the one taken. */
  extra?: RemoteHandle[]
}

/** A row that lets others go first: until when, ms, and how often it was sent alone in vain. */
export interface Aside {
  seq: number
  notBefore: number
  tries: number
}

/** How far what was answered up to `until` (ms) has been looked through for rows that stand twice. */
export interface Audit {
  until: number
  /** The page of the listing that comes next; null when all were read. */
  page: number | null
}

/** How an account's sending stands. */
export interface Lane {
  account: string
  /** Our own patience: nothing is sent before this moment, ms. A person, or being online again, may cut it short. */
  notBefore: number
  /** The CRM's own word: nothing is sent before this moment, ms. Nobody may cut it short. */
  retryAt: number
  /** When it said so, ms; absent in lanes written by older versions. */
  retryFrom?: number
  /** Failures in a row. */
  failures: number
  /** Why it waits for a person; null while it runs. */
  pause: 'unauthorized' | 'forbidden' | 'not-found' | null
  /** Most rows in the next batch: halved when the CRM refuses without naming a row, doubled by success. */
  limit: number | null
  /** So many of the rows that go next are what is left of a refused batch; when `limit` is less, one of them must be bad. Absent: none. */
  rest?: number | null
  /** The longest that the CRM was lately seen to take to write what was sent, ms. Absent: never seen. */
  slowest?: number
  /** The last leads that were sent again because two looks did not find them: when they had left, and when they were given up, ms. Absent: none. */
  resent?: { sentAt: number; at: number }
  /** What was answered up to here has been looked through for rows that stand twice, ms. Absent: nothing yet. */
  auditedAt?: number
  /** A looking through that is not over; absent: none is. */
  audit?: Audit
  message: string | null
  /** Counts the account's addresses and tokens: what the CRM said to an older one says nothing of the present one. */
  connection: number
}

/** Cumulative and current counts: captured = created + rejected + review + discarded + waiting + local, always. */
export interface Counters {
  /** Last sequence number given out. */
  seq: number
  /** Last batch number given out. */
  batch: number
  /** Starts of the background, for fencing. */
  epoch: number
  captured: number
  created: number
  rejected: number
  review: number
  discarded: number
  local: number
  /** Leads that were done with and are no longer kept: captured = leads that are stored + forgotten. */
  forgotten: number
  /** Accounts that were removed. */
  removed: number
  /** Batches that are not settled: one that is missing is noticed, and its rows are looked for before they leave again. */
  underWay: number
}

/** The lane of an account that never sent. */
export const openLane = (account: string): Lane => ({
  account,
  notBefore: 0,
  retryAt: 0,
  failures: 0,
  pause: null,
  limit: null,
  message: null,
  connection: 0,
})

export const NO_COUNTS: Counters = {
  seq: 0,
  batch: 0,
  epoch: 0,
  captured: 0,
  created: 0,
  rejected: 0,
  review: 0,
  discarded: 0,
  local: 0,
  forgotten: 0,
  removed: 0,
  underWay: 0,
}

/** The one schema: every store with its key and its indexes. */
export interface LeadclipSchema extends DBSchema {
  accounts: { key: string; value: Account }
  secrets: { key: string; value: Secret }
  catalogues: { key: string; value: Catalogue }
  drafts: { key: string; value: StoredDraft }
  threads: { key: string; value: ThreadMark; indexes: { names: string; messages: string } }
  leads: { key: number; value: LeadRow; indexes: { clientRef: string; phone: string; meantFor: string; thread: string } }
  pending: { key: [string, number]; value: PendingRow }
  batches: { key: [string, number]; value: Batch; indexes: { to: [string, number] } }
  outcomes: { key: number; value: Outcome }
  lanes: { key: string; value: Lane }
  changes: { key: [string, string]; value: StoredChange }
  remotes: { key: [string, string]; value: StoredRemote; indexes: { lead: number; seenAt: number; copyOf: number } }
  abilities: { key: string; value: Abilities }
  meta: { key: 'counters'; value: Counters }
}
