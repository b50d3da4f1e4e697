import type { Lead } from '../../../lib/lead/lead.ts'
import type { Courier } from '../../../lib/outbox/courier.ts'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { counters } from '../../../lib/store/counters.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { isTorn } from '../../../lib/store/mend.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { waiting } from '../../../lib/store/tally.ts'
import { freshStore } from '../store/fresh-store.ts'
import { type Fault, PretendCrm } from './pretend-crm.ts'
import { passTime, pretendWorker } from './pretend-worker.ts'

export const ACCOUNTS = ['atlas', 'souk'] as const
export type AccountName = (typeof ACCOUNTS)[number]

/** More than the faults that are planned for one CRM: only what never succeeds is given up. */
export const TRIES = 6

/** What a lead's last request of unknown fate left behind. */
interface Doubt {
  /** Looks since then that did not find it. */
  missed: number
  /** The true moment of the last of them, ms. */
  lookedAt: number
  /** How often the clock had been put forward by then. */
  forward: number
}

/** A store, two accounts with a CRM each, and a clock that can be put. Whatever breaks a promise of the outbox throws. */
export class PretendShop {
  readonly clock = { now: 100 * 24 * 3600 * 1000 }
  /** By how much the clock is fast, ms. */
  private fast = 0
  private forward = 0
  private epoch = 1
  private readonly doubts = new Map<string, Doubt>()
  readonly crms: Record<AccountName, PretendCrm>
  /** Whether the tokens may list, and whether there was a time when they might not. */
  mayList = true
  wasBlind = false
  /** Leads that the CRM breaks down on, and those it refuses without a reason. */
  readonly poison = new Map<string, 'unknown' | 'invalid'>()
  /**
   * Leads that may be in a CRM twice: their own late commit was still to come when two looks had not found them. The quarantine is
   * longer than any commit, so this takes a clock put forward in each of the two waits.
   */
  readonly excused = new Set<string>()
  readonly store: Store

  static async open(faults: Record<AccountName, Fault[]>): Promise<PretendShop> {
    return new PretendShop(await freshStore(...ACCOUNTS), faults)
  }

  private constructor(store: Store, faults: Record<AccountName, Fault[]>) {
    this.store = store
    const crm = (planned: Fault[]) => new PretendCrm(this.clock, [...planned], defaultPolicy.quarantine - 1, () => this.time())
    this.crms = { atlas: crm(faults.atlas), souk: crm(faults.souk) }
  }

  private time(): number {
    return this.clock.now - this.fast
  }

  /** Never more than a day wrong. */
  putClock(by: number): void {
    const fast = Math.max(-24 * 3600 * 1000, Math.min(24 * 3600 * 1000, this.fast + by))
    if (fast > this.fast) this.forward += 1
    this.clock.now += fast - this.fast
    this.fast = fast
  }

  private worker(account: AccountName): Outbox {
    const policy = { ...defaultPolicy, pace: 0, tries: TRIES }
    return pretendWorker(this.store, this.clock, this.courier(account), { policy, epoch: this.epoch })
  }

  /** Runs a worker until it waits, or until its request hangs: then it is dead. */
  async run(account: AccountName): Promise<void> {
    const end = await Promise.race([this.crms[account].hangs(), flush(account, this.worker(account))])
    if (end === 'hangs') this.epoch += 1
  }

  /** Lets both accounts come to rest while nothing goes wrong any more but what always does. */
  async calm(ms: number): Promise<void> {
    for (const account of ACCOUNTS) this.crms[account].faults.length = 0
    for (const account of ACCOUNTS) await passTime(this.worker(account), this.clock, ms, account)
  }

  copies(ref: string): { visibleAt: number }[] {
    return ACCOUNTS.flatMap(account => this.crms[account].rows.filter(row => row.ref === ref))
  }

  private courier(account: AccountName): Courier {
    const real = this.crms[account].courier(3)
    return {
      ...real,
      create: async (leads, timeout) => {
        await this.checkRecord(account, leads)
        for (const { clientRef } of leads) this.checkFirst(clientRef)
        for (const { clientRef } of leads) this.doubts.set(clientRef, { missed: 0, lookedAt: 0, forward: this.forward })
        const kind = leads.map(({ clientRef }) => this.poison.get(clientRef)).find(found => found !== undefined)
        const told = kind
          ? ({ ok: false, failure: { kind, message: 'Server Error', retryAt: null } } as const)
          : await real.create(leads, timeout)
        const certain = !told.ok && told.failure.kind !== 'unknown'
        if (certain) for (const { clientRef } of leads) this.doubts.delete(clientRef)
        return told
      },
      find: async (batch, timeout) => {
        if (!this.mayList) return { ok: false, failure: { kind: 'forbidden', message: '', retryAt: null } }
        const told = await real.find(batch, timeout)
        for (const [n, { clientRef }] of batch.leads.entries()) {
          const doubt = this.doubts.get(clientRef)
          if (!doubt || !told.ok || told.value[n]?.match !== 'absent') continue
          doubt.missed += 1
          doubt.lookedAt = this.time()
        }
        return told
      },
    }
  }

  /** No request leaves without a durable record that lists its leads. */
  private async checkRecord(account: string, leads: Lead[]): Promise<void> {
    const batch = (await this.store.getAll('batches')).find(one => one.account === account && one.state === 'sending')
    for (const { clientRef } of leads) {
      const row = await this.store.getFromIndex('leads', 'clientRef', clientRef)
      if (!batch || !row?.job || row.job < batch.from || row.job > batch.to) throw new Error('sent without a record')
    }
  }

  /** What may be there is not sent before two looks did not find it; what is there is not sent at all. */
  private checkFirst(ref: string): void {
    const doubt = this.doubts.get(ref)
    if (doubt && doubt.missed < 2) throw new Error('sent again before two looks')
    // Sent twice already; a refusal since then leaves no doubt about that sending, and says nothing of the late one.
    if (this.excused.has(ref)) return
    for (const { visibleAt } of this.copies(ref)) {
      if (!doubt || visibleAt <= doubt.lookedAt) throw new Error('sent again though it was there to be found')
      if (this.forward - doubt.forward < 2) throw new Error('sent again before its commit could show')
      this.excused.add(ref)
    }
  }

  /** Every lead is in exactly one state, the counters agree, and an account has one batch under way at most. */
  async check(): Promise<void> {
    const [views, counts, batches] = [await latestLeads(this.store, 100), await counters(this.store), await this.store.getAll('batches')]
    const count = (...states: string[]) => views.filter(({ state }) => states.includes(state)).length
    const told = [counts.created, counts.rejected, counts.review, counts.discarded, counts.local, waiting(counts), counts.captured]
    const seen = [
      ...['created', 'rejected', 'review', 'discarded', 'local'].map(state => count(state)),
      count('queued', 'sending', 'unknown', 'accepted'),
      new Set(views.map(({ key }) => key)).size,
    ]
    if (told.join() !== seen.join()) throw new Error(`counted ${told}, seen ${seen}`)
    for (const account of ACCOUNTS) {
      const open = batches.filter(batch => batch.account === account && batch.state !== 'settled')
      if (open.length > 1) throw new Error('two batches under way')
    }
    if (await isTorn(this.store)) throw new Error('it does not fit together')
    for (const { key } of views) {
      if (this.copies(key).length > 1 && !this.excused.has(key)) throw new Error('twice in the CRM')
    }
  }
}
