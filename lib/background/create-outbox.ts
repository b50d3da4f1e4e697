import { adapters } from '../crm/adapters.ts'
import type { Courier } from '../outbox/courier.ts'
import type { Outbox } from '../outbox/flush.ts'
import { listAccounts } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { startEpoch } from '../store/start-epoch.ts'
import { checkedStore } from './checked-store.ts'
import { courierFor } from './courier-for.ts'
import { openWay } from './crm-call.ts'
import { useFreshConnections } from './fresh-connections.ts'
import { keepAlive } from './keep-alive.ts'
import { readPolicy } from './read-policy.ts'

/** The outbox of this start of the background, tied to the real store, clock, locks and CRMs. Each call reads the settings anew. */
export function createOutbox(): () => Promise<Outbox> {
  // One for each connection: a database that was set aside takes its numbers with it.
  const epochs = new WeakMap<Store, Promise<number>>()
  return async () => {
    const store = await checkedStore()
    const epoch = epochs.get(store) ?? startEpoch(store)
    epochs.set(store, epoch)
    epoch.catch(() => epochs.delete(store))
    const fresh = listAccounts(store).then(all => useFreshConnections(all.map(({ baseUrl }) => baseUrl)))
    const [policy, number] = await Promise.all([readPolicy(), epoch, fresh])
    return {
      store,
      policy,
      epoch: number,
      locks: navigator.locks,
      courier: account => findCourier(store, account),
      now: Date.now,
      random: Math.random,
      keepAlive: work => keepAlive(work, policy.keepalive),
    }
  }
}

async function findCourier(store: Store, id: string): Promise<Courier | null> {
  const way = await openWay(store, id)
  return way && courierFor(way, adapters[way.crm])
}
