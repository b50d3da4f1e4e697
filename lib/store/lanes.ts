import { leftAloneUntil } from './left-alone.ts'
import { type Store, type Write, write } from './open-store.ts'
import { type Lane, openLane } from './schema.ts'

/** The lane inside a transaction; one that an older version wrote lacks what came later. */
export async function laneOf(tx: Pick<Write, 'objectStore'>, account: string): Promise<Lane> {
  return { ...openLane(account), ...(await tx.objectStore('lanes').get(account)) }
}

export function readLane(store: Store, account: string): Promise<Lane> {
  return laneOf(store.transaction('lanes') as unknown as Write, account)
}

/** The CRM asked, at `now`, to be left alone until a moment; both ms. */
export async function leaveAlone(store: Store, account: string, until: number, now: number): Promise<void> {
  await write(store, ['lanes'], async tx => {
    const lane = await laneOf(tx, account)
    await tx.objectStore('lanes').put({ ...lane, retryAt: Math.max(leftAloneUntil(lane, now), until), retryFrom: now })
  })
}

/** A person asks to try now, or the browser is back online: our own patience ends, the CRM's `Retry-After` does not. */
export async function hurryLane(store: Store, account: string, resume: boolean): Promise<void> {
  await write(store, ['lanes'], async tx => {
    const lane = await laneOf(tx, account)
    await tx.objectStore('lanes').put({ ...lane, notBefore: 0, pause: resume ? null : lane.pause })
  })
}
