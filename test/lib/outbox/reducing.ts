import type { RowResult } from '../../../lib/crm/crm-adapter.ts'
import type { Failure, OutboxEvent, OutboxState } from '../../../lib/outbox/outbox-state.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { reduce } from '../../../lib/outbox/reduce.ts'
import { type Batch, openLane } from '../../../lib/store/schema.ts'

export const policy = { ...defaultPolicy, pace: 0 }
export const sentAt = 1_000_000
export const rows = [1, 2, 3].map(seq => ({ seq }))
export const batch = (change: Partial<Batch> = {}): Batch => ({
  account: 'atlas',
  no: 7,
  kind: 'create',
  from: 1,
  to: 3,
  size: 3,
  state: 'sending',
  epoch: 4,
  sentAt,
  lookAt: null,
  looks: 0,
  answeredAt: null,
  except: [],
  message: null,
  ...change,
})
export const state = (change: Partial<Batch> = {}): OutboxState => ({ lane: openLane('atlas'), batch: batch(change) })
export const step = (before: OutboxState, event: OutboxEvent, now = sentAt + 500) =>
  reduce(before, event, { now, policy, limit: 50, connection: 0 })
export const answered = (...results: RowResult[]): OutboxEvent => ({ type: 'answered', rows, results })
export const failed = (kind: Failure['kind'], retryAt: number | null = null): OutboxEvent => ({
  type: 'failed',
  rows,
  failure: { kind, message: 'words of the CRM', retryAt },
  random: 0.5,
})
export const lookFailed = (kind: Failure['kind']): OutboxEvent => ({
  type: 'look-failed',
  rows,
  failure: { kind, message: 'words of the CRM', retryAt: null },
  random: 0.9,
})
export const created: RowResult = { outcome: 'created', remote: null }
export const untouched: RowResult = { outcome: 'untouched' }
export const rejected: RowResult = { outcome: 'rejected', errors: [{ field: 'phone', message: 'too short' }] }
