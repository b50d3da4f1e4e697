import * as z from 'zod/mini'
import type { FailureKind, HistoryEntry, Verdict } from '../crm/crm-adapter.ts'
import type { CatalogueItem } from '../lead/catalogue.ts'
import { KNOWN_SITES, MAX_IDS } from '../lead/conversation.ts'
import type { ChipSays } from './chip-words.ts'

/** What a request brings and what its answer is; `from` says who may ask. A page may ask for next to nothing. */
interface Message<Request, Reply> {
  from: 'extension' | 'page'
  request: z.ZodMiniType<Request>
  /** Types only: replies come from our own background. */
  reply?: Reply
}

const message =
  <Reply>() =>
  <Request>(definition: Omit<Message<Request, Reply>, 'reply'>): Message<Request, Reply> =>
    definition

/** What a page shows of a contact. */
const shown = z.nullable(z.string().check(z.maxLength(300)))
/** The page's own ids of messages. */
const ids = z.array(z.string().check(z.maxLength(300))).check(z.maxLength(MAX_IDS))

/** Every message that crosses contexts, by name. A name has one handler. No token ever travels: a message names the account. */
export const protocol = {
  /** Leads were stored, or a person asks to try now (`hurry`): send what is due. Answered at once. */
  flush: message<null>()({ from: 'extension', request: z.object({ account: z.nullable(z.string()), hurry: z.boolean() }) }),
  /** Tries a connection. `secret` names the stored token to use: an account's, or `probe` for one that is only being typed. */
  verify: message<Verdict>()({
    from: 'extension',
    request: z.object({ crm: z.string(), baseUrl: z.string(), secret: z.string() }),
  }),
  /** Asks the CRM for leads as a search was typed; what it shows is in the store then. Null, or why it could not. */
  search: message<FailureKind | null>()({ from: 'extension', request: z.object({ account: z.string(), query: z.string() }) }),
  /** Learns what can be done with an account's leads, into the store. Null, or why it could not. */
  learn: message<FailureKind | null>()({ from: 'extension', request: z.object({ account: z.string() }) }),
  /** Asks the CRM for all its articles; nothing is stored. Null when it could not be asked. */
  articles: message<CatalogueItem[] | null>()({ from: 'extension', request: z.object({ account: z.string() }) }),
  /** Asks the CRM for all of one lead: what it shows is in the store then, its history in the answer. */
  open: message<{ failure: FailureKind | null; history: HistoryEntry[] | null; gone: boolean }>()({
    from: 'extension',
    request: z.object({ account: z.string(), target: z.string() }),
  }),
  /** Whose chat a page's button stands in: whether that is a lead already. The only thing that a page is ever told. */
  chip: message<ChipSays>()({
    from: 'page',
    request: z.object({ site: z.enum(KNOWN_SITES), name: shown, phone: shown, handle: shown, messages: ids }),
  }),
  /** That button was pressed: the form opens on its tab. */
  openForm: message<null>()({ from: 'page', request: z.object({}) }),
}

export type Protocol = typeof protocol
export type Name = keyof Protocol
export type RequestOf<N extends Name> = z.infer<Protocol[N]['request']>
export type ReplyOf<N extends Name> = NonNullable<Protocol[N]['reply']> | (null extends Protocol[N]['reply'] ? null : never)

/** One function per message. `tab`: whose page asks; null for pages of ours that are in none. */
export type Handlers = { [N in Name]: (request: RequestOf<N>, tab: number | null) => Promise<ReplyOf<N>> }

/** What travels. Errors travel as data and are thrown again where the question was asked. */
export interface Envelope {
  name: string
  request: unknown
}
export type Answer = { ok: true; reply: unknown } | { ok: false; error: string }
