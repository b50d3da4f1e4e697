import type { Courier } from '../../../lib/outbox/courier.ts'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import type { Store } from '../../../lib/store/open-store.ts'

/** A worker with its own epoch and, as after a real death, locks that nobody holds. */
export const pretendWorker = (store: Store, clock: { now: number }, courier: Courier, change: Partial<Outbox> = {}): Outbox => ({
  store,
  policy: defaultPolicy,
  epoch: 1,
  locks: {
    request: (async (_name: string, _options: unknown, work: (lock: object) => unknown) => work({})) as unknown as LockManager['request'],
  },
  courier: async () => courier,
  now: () => clock.now,
  random: () => 0.5,
  keepAlive: work => work,
  ...change,
})

/** Lets the worker do for one account whatever becomes due within `ms`, moving the clock from wake to wake. */
export async function passTime(outbox: Outbox, clock: { now: number }, ms: number, account = 'atlas'): Promise<void> {
  const end = clock.now + ms
  for (let wakes = 0; wakes < 5_000; wakes += 1) {
    const at = await flush(account, outbox)
    if (typeof at !== 'number' || at > end) {
      clock.now = end
      return
    }
    clock.now = Math.max(at, clock.now + 1)
  }
  throw new Error('it never comes to rest')
}
