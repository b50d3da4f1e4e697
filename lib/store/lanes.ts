import { type Store, write } from './open-store.ts'
import { type Lane, openLane } from './schema.ts'

export async function readLane(store: Store, account: string): Promise<Lane> {
  return (await store.get('lanes', account)) ?? openLane(account)
}

/** A person asks to try now, or the browser is back online: our own patience ends, the CRM's `Retry-After` does not. */
export async function hurryLane(store: Store, account: string, resume: boolean): Promise<void> {
  await write(store, ['lanes'], async tx => {
    const lane = (await tx.objectStore('lanes').get(account)) ?? openLane(account)
    await tx.objectStore('lanes').put({ ...lane, notBefore: 0, pause: resume ? null : lane.pause })
  })
}
