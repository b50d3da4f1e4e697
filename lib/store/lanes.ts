import { askedAgain, leftAloneUntil } from './left-alone.ts'
import { type Store, type Write, write } from './open-store.ts'
import { type Lane, openLane } from './schema.ts'

/** The lane inside a transaction; one that an older version wrote lacks what came later. */
export async function laneOf(tx: Pick<Write, 'objectStore'>, account: string): Promise<Lane> {
  return { ...openLane(account), ...(await tx.objectStore('lanes').get(account)) }
}

export function readLane(store: Store, account: string): Promise<Lane> {
  return laneOf(store.transaction('lanes') as unknown as Write, account)
}

/** How sending to an account stands at `now` (ms): a wait that a CRM asked for is over where nobody knows any more when it is. */
export async function laneAt(store: Store, account: string, now: number): Promise<Lane> {
  const lane = await readLane(store, account)
  return { ...lane, retryAt: leftAloneUntil(lane, now) }
}

/** Changes a lane; `relaxed` where it does no harm to lose that. Throws StoreFailure. */
export function changeLane(store: Store, account: string, changed: (lane: Lane) => Lane, durability?: 'relaxed'): Promise<void> {
  const work = async (tx: Write) => void (await tx.objectStore('lanes').put(changed(await laneOf(tx, account))))
  return write(store, ['lanes'], work, durability)
}

/** The CRM asked, at `now`, to be left alone until a moment; both ms. */
export const leaveAlone = (store: Store, account: string, until: number, now: number): Promise<void> =>
  changeLane(store, account, lane => ({ ...lane, ...askedAgain(lane, until, now) }))

/** A person asks to try now, or the browser is back online: our own patience ends, the CRM's `Retry-After` does not. */
export const hurryLane = (store: Store, account: string, resume: boolean): Promise<void> =>
  changeLane(store, account, lane => ({ ...lane, notBefore: 0, pause: resume ? null : lane.pause }))
