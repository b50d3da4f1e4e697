import type { RowResult } from '../../../lib/crm/crm-adapter.ts'
import type { Lead } from '../../../lib/lead/lead.ts'
import type { Courier, Told } from '../../../lib/outbox/courier.ts'
import type { ChangeOrder } from '../../../lib/store/cargo.ts'

/** What goes wrong with one call: nothing, before the commit, after it, or the answer never comes (a killed worker). */
export type Fault = 'none' | 'refused' | 'lost-before' | 'lost-after' | 'never-before' | 'never-after' | 'late'

/** How long before the sending a row may be created and still be looked at, as real adapters have it. */
const MARGIN = 10 * 60 * 1000

/**
 * A CRM behind the courier: rows by `clientRef`, one fault per call in order, and the moment a late commit becomes visible. Its own
 * clock (`time`, ms) may differ from the worker's.
 */
export class PretendCrm {
  readonly rows: { ref: string; visibleAt: number }[] = []
  readonly calls: string[][] = []
  /** What was asked of leads by later calls, and what they are now, by `clientRef`. */
  readonly changes: string[][] = []
  readonly statuses = new Map<string, string>()
  readonly clock: { now: number }
  readonly faults: Fault[]
  readonly commitDelay: number
  readonly time: () => number
  private hanging = Promise.withResolvers<'hangs'>()

  constructor(clock: { now: number }, faults: Fault[], commitDelay = 0, time = () => clock.now) {
    this.clock = clock
    this.faults = faults
    this.commitDelay = commitDelay
    this.time = time
  }

  /** Resolves when the next call hangs: its worker may be called dead. */
  hangs(): Promise<'hangs'> {
    this.hanging = Promise.withResolvers()
    return this.hanging.promise
  }

  courier(limit = 50): Courier {
    return {
      limit,
      create: leads => this.create(leads),
      find: async ({ leads, sentAt }) => ({
        ok: true,
        value: leads.map(lead => {
          const copies = this.rows.filter(row => row.ref === lead.clientRef && this.shows(row.visibleAt, sentAt)).length
          if (copies === 0) return { match: 'absent' }
          const extra = Array.from({ length: copies - 1 }, () => ({ reference: `extra-${lead.clientRef}`, id: null }))
          return { match: 'present', remote: { reference: lead.clientRef, id: null }, copies, ...(extra.length > 0 && { extra }) }
        }),
      }),
      change: (kind, orders) => this.change(kind, orders),
      findChanged: async orders => ({
        ok: true,
        value: orders.map(order =>
          this.statuses.get(nameOf(order)) === order.status
            ? { match: 'present', remote: remoteOf(order), copies: 1 }
            : { match: 'absent' },
        ),
      }),
    }
  }

  private shows(visibleAt: number, sentAt: number): boolean {
    const skew = this.time() - this.clock.now
    return visibleAt <= this.time() && visibleAt >= sentAt - MARGIN + Math.min(skew, 0)
  }

  private async change(kind: 'status' | 'delete', orders: ChangeOrder[]): Promise<Told<RowResult[]>> {
    this.changes.push(orders.map(order => `${kind} ${nameOf(order)} ${order.status}`))
    const fault = this.faults.shift() ?? 'none'
    if (fault === 'refused') return { ok: false, failure: { kind: 'offline', message: '', retryAt: null } }
    const commits = fault === 'none' || fault.endsWith('after')
    if (commits) for (const order of orders) this.statuses.set(nameOf(order), order.status ?? 'gone')
    if (fault === 'none') return { ok: true, value: orders.map(order => ({ outcome: 'created', remote: remoteOf(order) })) }
    if (fault.startsWith('never')) {
      this.hanging.resolve('hangs')
      return new Promise(() => {})
    }
    return { ok: false, failure: { kind: 'unknown', message: '', retryAt: null } }
  }

  private async create(leads: Lead[]): Promise<Told<{ outcome: 'created'; remote: null }[]>> {
    this.calls.push(leads.map(lead => lead.clientRef))
    const fault = this.faults.shift() ?? 'none'
    if (fault === 'refused') return { ok: false, failure: { kind: 'offline', message: '', retryAt: null } }
    const commits = fault === 'none' || fault === 'lost-after' || fault === 'never-after' || fault === 'late'
    const visibleAt = this.time() + (fault === 'late' ? this.commitDelay : 0)
    if (commits) for (const lead of leads) this.rows.push({ ref: lead.clientRef, visibleAt })
    if (fault === 'none') return { ok: true, value: leads.map(() => ({ outcome: 'created', remote: null })) }
    if (fault === 'never-before' || fault === 'never-after') {
      this.hanging.resolve('hangs')
      return new Promise(() => {})
    }
    return { ok: false, failure: { kind: 'unknown', message: '', retryAt: null } }
  }
}

const nameOf = ({ handle, lead }: ChangeOrder): string => handle?.reference ?? `LD-${lead?.clientRef.slice(-2)}`
const remoteOf = (order: ChangeOrder) => ({ reference: nameOf(order), id: null })
