import type { CrmId } from '../../../lib/crm/crm-adapter.ts'
import type { Lead } from '../../../lib/lead/lead.ts'
import type { LeadState } from '../../../lib/lead/lead-state.ts'
import type { KnownStatus, Status } from '../../../lib/lead/status.ts'
import { listAccounts, readToken, saveAccount } from '../../../lib/store/accounts.ts'
import { askChange } from '../../../lib/store/ask-change.ts'
import { counters } from '../../../lib/store/counters.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import { findLead, leadsBy } from '../../../lib/store/list-leads.ts'
import { closeStore, openStore, type Store } from '../../../lib/store/open-store.ts'
import type { Place } from '../../../lib/store/place.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { Batch, ChangeKind, StoredChange } from '../../../lib/store/schema.ts'
import { stockOf } from '../../../lib/store/stock.ts'
import { waiting } from '../../../lib/store/tally.ts'
import { readTarget } from '../../../lib/store/target.ts'
import { holdOldVersion } from './old-version.ts'

/** What the product notes outside of its database. */
interface Notes {
  database?: { place: Place | null; aside: unknown[] }
  mirror?: Record<string, unknown> & { lost?: object | null }
  'read-through'?: boolean
}
interface Area {
  get(key: string): Promise<Notes>
}
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: { local: Area; session: Area }
}

/** The product's database, wherever it lies by now. */
async function open(): Promise<Store> {
  const { database } = await chrome.storage.local.get('database')
  return openStore(database?.place ?? undefined)
}

/** An account to connect. */
export interface NewAccount {
  id: string
  crm: CrmId
  baseUrl: string
  token: string
}

/** Leads to capture: the numbers `from` to `from + count - 1`, dealt out to the accounts in turn, where one may come up more than once. `bad`: numbers whose article the CRM does not know. */
export interface Order {
  accounts: string[]
  from: number
  count: number
  sku: string
  bad?: number[]
}

/** What became of a lead, and the words a person reads about it. */
export interface Fate {
  ref: string
  state: LeadState
  told: string
}

/** What a person wants a lead to be in the CRM; null: gone from it. */
export interface Wish {
  ref: string
  status: KnownStatus | null
}

/** What became of the last wish. */
export interface ChangeFate {
  ref: string
  status: Status | null
  state: StoredChange['state']
  told: string
}

const kindOf = ({ status }: Wish): ChangeKind => (status === null ? 'delete' : 'status')

/** An invented lead. One in twenty shares its phone with the one before it, as a household does. */
function leadOf(n: number, { accounts, sku, bad }: Order): Lead {
  const number = n % 20 === 0 ? n - accounts.length : n
  return {
    clientRef: crypto.randomUUID(),
    account: accounts[n % accounts.length] ?? null,
    capturedAt: Date.now(),
    source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: null },
    fullName: `Salma Bennis ${n}`,
    phone: `+2126${10_000_000 + number}`,
    secondPhone: null,
    city: 'Salé',
    area: null,
    address: '8 rue Oued Sebou',
    products: [{ sku: bad?.includes(n) ? 'NO-SUCH' : sku, name: 'Crème', quantity: 1, unitPrice: 14_900 }],
    currency: 'MAD',
    deliveryFee: 3500,
    note: null,
  }
}

const leadsOf = (order: Order) => Array.from({ length: order.count }, (_, n) => leadOf(order.from + n, order))

/** Asks the background to send. It may die before it answers. */
const flushSoon = (account: string | null, hurry: boolean) =>
  chrome.runtime.sendMessage({ name: 'flush', request: { account, hurry } }).catch(() => null)

/** A page has not the memory for the whole story of a hundred thousand leads at once. */
const AT_ONCE = 1_000

let release: (() => void) | null = null
/** Longest hold, ms: a page that is never told to let go would not let its browser end. */
const HOLD = 30_000

/**
 * What the soak does inside a page of the extension, with the product's own store. Every function ends with the store closed but those that hold it.
 * Only plain data goes in and comes out.
 */
export const work = {
  async connect(accounts: NewAccount[]): Promise<void> {
    const store = await open()
    const rest = { country: 'MA', currency: 'MAD', deliveryFee: 3500, ownNumbers: [], testedAt: null }
    for (const [n, { token, ...account }] of accounts.entries())
      await saveAccount(store, { ...account, ...rest, name: account.id, createdAt: n }, token)
  },

  /** The ids of the connected accounts, oldest first. */
  async accounts(): Promise<string[]> {
    return (await listAccounts(await open())).map(({ id }) => id)
  },

  /** Captures leads in one transaction and returns their `client_ref`s: they are on the disk then. */
  async capture(order: Order): Promise<string[]> {
    const rows = await saveLeads(await open(), leadsOf(order), { notBefore: 0 })
    return rows.map(({ clientRef }) => clientRef)
  },

  /** Captures leads one by one, without end, and tells `ackUrl` of each as soon as a person would be told "saved". */
  async captureSteadily(order: Order, ackUrl: string): Promise<void> {
    const store = await open()
    for (let n = order.from; ; n += 1) {
      const lead = leadOf(n, order)
      await saveLeads(store, [lead], { notBefore: 0 })
      await fetch(`${ackUrl}/${lead.clientRef}`, { method: 'POST' })
    }
  },

  /** Wakes the background, as any event does. `hurry`: a person pressed "Retry". */
  async poke(hurry: boolean): Promise<void> {
    await flushSoon(null, hurry)
  },

  /** Does what a person does about accounts that stand still: a refused token is replaced by the other one of its shop, any other is tried again. */
  async attend(tokens: Record<string, string[]>): Promise<void> {
    const store = await open()
    for (const account of await listAccounts(store)) {
      const { pause } = await readLane(store, account.id)
      if (pause === null) continue
      const refused = await readToken(store, account.id)
      const other = tokens[account.id]?.find(token => token !== refused)
      if (pause === 'unauthorized' && other) await saveAccount(store, account, other)
      await flushSoon(account.id, true)
    }
  },

  /** Asks the background for the articles of an account's CRM; how many came, null when nobody answered. */
  async articles(account: string): Promise<number | null> {
    const answer = await chrome.runtime.sendMessage({ name: 'articles', request: { account } }).catch(() => null)
    return (answer as { reply: unknown[] | null } | null)?.reply?.length ?? null
  },

  async pokeOften(times: number): Promise<void> {
    await Promise.all(Array.from({ length: times }, () => work.poke(false)))
  },

  /** Asks the CRM for changes, as a person does from the list. Returns those that could be asked: a lead must be there, and known to be. */
  async askChanges(wishes: Wish[]): Promise<Wish[]> {
    const store = await open()
    const asked: Wish[] = []
    for (const wish of wishes) {
      const view = await findLead(store, wish.ref)
      if (view?.state !== 'created' || !view.target) continue
      const change = { ...view.target, kind: kindOf(wish), status: wish.status, actionDate: null, seen: view.status }
      await askChange(store, change, { now: Date.now(), notBefore: 0 })
      asked.push(wish)
    }
    return asked
  },

  /** How every change stands that was asked last of a lead. */
  async changes(): Promise<ChangeFate[]> {
    const store = await open()
    const changes = await store.getAll('changes')
    return Promise.all(
      changes.map(async ({ target, kind, status, state, errors }) => {
        const named = readTarget(target)
        const lead = 'seq' in named ? await store.get('leads', named.seq) : undefined
        return {
          ref: lead?.clientRef ?? target,
          status: kind === 'delete' ? null : status,
          state,
          told: errors.map(({ field, message }) => `${field} ${message}`).join(),
        }
      }),
    )
  },

  /** Puts the clock of a background that was built for it so far off, ms. */
  async putClock(by: number): Promise<void> {
    await chrome.runtime.sendMessage({ name: 'put-clock', by }).catch(() => {})
  },

  /** How many leads of accounts are not settled. */
  async waiting(): Promise<number> {
    return waiting(await counters(await open()))
  },

  /** How often the background began to work: each start of it has a number. */
  async starts(): Promise<number> {
    return (await counters(await open())).epoch
  },

  /** What the product noted of damage to its database: set aside, or leads missing from it. */
  async damage(): Promise<string[]> {
    const [{ database }, { mirror }] = await Promise.all([chrome.storage.local.get('database'), chrome.storage.local.get('mirror')])
    const aside = database?.aside.length ?? 0
    const lost = mirror?.lost ?? null
    return [...(aside > 0 ? [`${aside} databases set aside`] : []), ...(lost === null ? [] : [`told as lost: ${JSON.stringify(lost)}`])]
  },

  /** Whether the background has looked through its database since the browser started. */
  async isChecked(): Promise<boolean> {
    return (await chrome.storage.session.get('read-through'))['read-through'] === true
  },

  /** Whether what is noted outside of the database is what it holds. */
  async isMirrored(): Promise<boolean> {
    const [{ mirror = {} }, stock] = await Promise.all([chrome.storage.local.get('mirror'), open().then(stockOf)])
    return Object.entries(stock).every(([name, count]) => mirror[name] === count)
  },

  /** Every lead as the product's lists show it. */
  async fates(): Promise<Fate[]> {
    const store = await open()
    const seqs = await store.getAllKeys('leads')
    const fates: Fate[] = []
    for (let n = 0; n < seqs.length; n += AT_ONCE) {
      const leads = await leadsBy(store, seqs.slice(n, n + AT_ONCE), [])
      for (const { key, state, receipt } of leads)
        fates.push({ ref: key, state, told: receipt.errors[0]?.message ?? receipt.message ?? '' })
    }
    return fates
  },

  /** The states of the batches that are not settled. */
  async openBatches(): Promise<Batch['state'][]> {
    const batches = await (await open()).getAll('batches')
    return batches.map(({ state }) => state).filter(state => state !== 'settled')
  },

  /** Keeps every other writer of the counters waiting, a claim or a settle, for half a minute at most. Resolves when it does. */
  async holdCounters(): Promise<void> {
    const tx = (await open()).transaction('meta', 'readwrite')
    await tx.store.get('counters')
    let held = true
    release = () => {
      held = false
    }
    setTimeout(release, HOLD)
    // A transaction ends when nothing is asked of it.
    void (async () => {
      while (held) await tx.store.get('counters')
    })()
  },

  async releaseCounters(): Promise<void> {
    release?.()
    release = null
  },

  /** Whether the background is at work on an account. */
  async isBusy(): Promise<boolean> {
    const { held } = await navigator.locks.query()
    return (held ?? []).some(({ name }) => name?.startsWith('leadclip:'))
  },

  holdOldVersion,

  closeStore,
}

export type Work = typeof work
