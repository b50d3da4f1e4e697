import type { Match, RowResult } from '../../../lib/crm/crm-adapter.ts'
import { nextStep } from '../../../lib/outbox/next-step.ts'
import type { Failure, OutboxEvent, Transition } from '../../../lib/outbox/outbox-state.ts'
import { defaultPolicy, type OutboxPolicy } from '../../../lib/outbox/policy.ts'
import { reduce } from '../../../lib/outbox/reduce.ts'
import { type Batch, type Lane, openLane } from '../../../lib/store/schema.ts'

/** The slowest commit of the modelled CRM, within what the quarantine is for. */
const SLOWEST = defaultPolicy.quarantine - 1_000
const LIMIT = 4

interface Row {
  seq: number
  notBefore: number
  tries?: number
}

/**
 * One account's outbox and its CRM, without a disk, a network or a clock: what `claim` and `settle` write is done here in a few lines, what
 * becomes of a batch is decided by the real reducer. Every choice comes from a tape of numbers. Throws, in words, as soon as an
 * invariant of the house plan does not hold.
 */
export class OutboxModel {
  now = 1_000_000
  lane: Lane = openLane('atlas')
  batch: Batch | null = null
  #rows: Row[] = []
  readonly #settled = new Map<number, string>()
  /** When the CRM shows each row; the moments of a lead sent twice would be two. */
  readonly #crm = new Map<number, number[]>()
  #captured = 0
  #batches = 0
  #epoch = 1
  readonly #policy: OutboxPolicy

  constructor(policy: Partial<OutboxPolicy> = {}) {
    this.#policy = { ...defaultPolicy, pace: 0, ...policy }
  }

  /** One event, chosen by two numbers. */
  step(choice: number, detail: number): void {
    const kind = choice % 6
    if (kind === 0) this.capture(1 + (detail % 3))
    else if (kind === 1) this.now += [10, 1_000, 30_000, 90_000][detail % 4] ?? 0
    else if (kind === 2 && this.lane.pause) this.lane = { ...this.lane, pause: null, notBefore: 0 }
    else this.work(detail)
    this.check()
  }

  /** Leads captured so far. */
  get captured(): number {
    return this.#captured
  }

  capture(count: number): void {
    for (let n = 0; n < count; n += 1) {
      this.#captured += 1
      this.#rows.push({ seq: this.#captured, notBefore: this.now })
    }
  }

  /** What a worker would do now, with what the CRM, the network or death makes of it. */
  work(detail: number): void {
    const step = nextStep(this.lane, this.batch, this.#firstDue(), this.now, this.#policy)
    if (step.do === 'claim') this.#send(detail)
    else if (!this.batch) return
    else if (step.do === 'recover') this.#apply(this.batch, { type: 'orphaned', epoch: this.#epoch })
    else if (step.do === 'look') this.#look(this.batch, detail)
  }

  /** With nothing in the way any more, everything ends. Throws when it does not. */
  drain(): void {
    this.lane = { ...this.lane, pause: null }
    for (let turns = 0; this.#rows.length > 0; turns += 1) {
      if (turns > 400) throw new Error(`stuck: ${JSON.stringify({ rows: this.#rows, batch: this.batch, lane: this.lane })}`)
      const step = nextStep(this.lane, this.batch, this.#firstDue(), this.now, this.#policy)
      if (step.do === 'wait') this.now = step.until ?? this.now + 1
      else this.work(0)
      this.check()
    }
    for (const [seq, state] of this.#settled) {
      const copies = this.#crm.get(seq)?.length ?? 0
      if (state === 'created' && copies !== 1) throw new Error(`${seq} is called created and stands ${copies} times in the CRM`)
      if (state === 'rejected' && copies !== 0) throw new Error(`${seq} is called rejected and stands in the CRM`)
    }
  }

  check(): void {
    const waiting = new Set(this.#rows.map(({ seq }) => seq))
    for (let seq = 1; seq <= this.#captured; seq += 1) {
      if (waiting.has(seq) === this.#settled.has(seq)) throw new Error(`${seq} is in ${waiting.has(seq) ? 'two states' : 'none'}`)
      const copies = this.#crm.get(seq)?.length ?? 0
      if (copies > 1) throw new Error(`${seq} was sent twice`)
      const isFree = waiting.has(seq) && !this.#held().some(row => row.seq === seq)
      if (isFree && copies > 0) throw new Error(`${seq} is in the CRM and may be sent again`)
    }
  }

  #firstDue(): number | null {
    return this.#rows.length > 0 ? Math.min(...this.#rows.map(({ notBefore }) => notBefore)) : null
  }

  /** The rows of the batch under way. */
  #held(): Row[] {
    const { batch } = this
    return batch ? this.#rows.filter(({ seq }) => seq >= batch.from && seq <= batch.to) : []
  }

  #send(detail: number): void {
    const due = this.#rows.filter(({ notBefore }) => notBefore <= this.now)
    const rows = due.slice(0, Math.min(LIMIT, this.lane.limit ?? LIMIT)).filter(({ seq }, n) => seq === (due[0]?.seq ?? 0) + n)
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) return
    this.#batches += 1
    const batch: Batch = {
      account: 'atlas',
      no: this.#batches,
      kind: 'create',
      from: first.seq,
      to: last.seq,
      size: rows.length,
      state: 'sending',
      epoch: this.#epoch,
      sentAt: this.now,
      lookAt: null,
      looks: 0,
      answeredAt: null,
      except: [],
      message: null,
    }
    this.batch = batch
    const answer = this.#answerTo(rows, detail)
    if (answer) this.#apply(batch, answer)
    else this.#die()
  }

  /** What comes of a request, and what the CRM writes; null when the worker dies before it hears. */
  #answerTo(rows: Row[], detail: number): OutboxEvent | null {
    const failed = (kind: Failure['kind'], retryAt: number | null = null): OutboxEvent => {
      return { type: 'failed', rows, failure: { kind, message: '', retryAt }, random: (detail % 10) / 10 }
    }
    const answered = (result: (n: number) => RowResult): OutboxEvent => ({ type: 'answered', rows, results: rows.map((_, n) => result(n)) })
    const created: RowResult = { outcome: 'created', remote: null }
    switch (detail % 11) {
      case 1:
        return failed('offline')
      case 2:
        return failed('rate-limited', this.now + 5_000)
      case 3:
        return failed('unauthorized')
      case 4:
        return failed(rows.length > 1 ? 'too-large' : 'offline')
      case 5:
        return failed('unknown')
      case 6:
        this.#commit(rows, detail % SLOWEST)
        return failed('unknown')
      case 7:
        this.#commit(rows, detail % SLOWEST)
        return null
      case 8:
        return null
      case 9:
        // One row is refused for itself, the rest untouched.
        return answered(n => (n === detail % rows.length ? { outcome: 'rejected', errors: [] } : { outcome: 'untouched' }))
      case 10:
        // Half an answer: every second row is not spoken of.
        this.#commit(rows)
        return answered(n => (n % 2 === 0 ? created : { outcome: 'unknown' }))
      default:
        this.#commit(rows)
        return answered(() => created)
    }
  }

  #look(batch: Batch, detail: number): void {
    const rows = this.#held()
    const startedAt = this.now
    if (detail % 5 === 2) this.#die()
    else if (detail % 5 === 1) {
      const failure = { kind: detail % 2 === 0 ? 'unknown' : 'offline', message: '', retryAt: null } as const
      this.#apply(batch, { type: 'look-failed', rows, failure, random: 0.5 })
    } else this.#apply(batch, { type: 'looked', rows, startedAt, matches: rows.map(row => this.#matchOf(row)), random: 0.5 })
  }

  #matchOf({ seq }: Row): Match {
    const isShown = (this.#crm.get(seq) ?? []).some(moment => moment <= this.now)
    return isShown ? { match: 'present', remote: { reference: `LD-${seq}`, id: null }, copies: 1 } : { match: 'absent' }
  }

  /** The worker is gone; what it had not written down is lost with it. */
  #die(): void {
    this.#epoch += 1
  }

  #commit(rows: Row[], delay = 0): void {
    for (const { seq } of rows) this.#crm.set(seq, [...(this.#crm.get(seq) ?? []), this.now + delay])
  }

  /** What `settle` writes. */
  #apply(batch: Batch, event: OutboxEvent): void {
    const terms = { now: this.now, policy: this.#policy, limit: LIMIT, connection: this.lane.connection ?? 0 }
    const next: Transition = reduce({ lane: this.lane, batch }, event, terms)
    const held = this.#held().map(({ seq }) => seq)
    if (next.leave.some(seq => !held.includes(seq))) throw new Error('a row leaves that the batch does not hold')
    for (const seq of next.leave) this.#settled.set(seq, next.outcomes.find(outcome => outcome.seq === seq)?.state ?? 'created')
    this.#rows = this.#rows.filter(({ seq }) => !next.leave.includes(seq))
    const { aside } = next
    if (aside)
      this.#rows = this.#rows.map(row => (row.seq === aside.seq ? { ...row, notBefore: aside.notBefore, tries: aside.tries } : row))
    this.lane = next.lane
    this.batch = next.batch?.state === 'settled' ? null : next.batch
  }
}
