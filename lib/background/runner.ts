import { logger } from '../log.ts'
import { flush, type Outbox } from '../outbox/flush.ts'
import { listAccounts } from '../store/accounts.ts'
import { hurryLane } from '../store/lanes.ts'

const log = logger('outbox')

/** When to come back if the worker dies, or the store fails, in the middle. */
const SAFETY = 60_000
/** When to look at the latest: a page that closes between storing a lead and saying so wakes nobody. */
const HOURLY = 3_600_000

/** Sends whatever is due, for all accounts or one, and sets the next alarm. */
export interface Runner {
  run(): Promise<void>
  /** Ends our own waiting first; `resume` also lets paused accounts try again. */
  hurry(account: string | null, resume: boolean): Promise<void>
  /** Sets one of the two going and does not wait for it. */
  start(account: string | null, hurry: boolean): null
}

/** The runner over an outbox that `open` gives afresh for each run, with the settings as they are then. `now`: ms. */
export function createRunner(open: () => Promise<Outbox>, schedule: (at: number | null) => Promise<void>, now: () => number): Runner {
  const accounts = async ({ store }: Outbox) => (await listAccounts(store)).map(account => account.id)
  /** When to come back to each account, as its last flush said: runs overlap, and none may forget what another one learnt. */
  const wakes = new Map<string, number | null>()

  async function runAfter(prepare: (outbox: Outbox) => Promise<void>): Promise<void> {
    // Asked for before anything that may fail.
    const [, outbox] = await Promise.all([schedule(now() + SAFETY), open()])
    await prepare(outbox)
    const ids = await accounts(outbox)
    for (const id of wakes.keys()) if (!ids.includes(id)) wakes.delete(id)
    await Promise.all(ids.map(async id => void wakes.set(id, await flushSafely(id, outbox))))
    const moments = [...wakes.values()].filter(at => at !== null)
    await schedule(ids.length === 0 ? null : Math.min(...moments, now() + HOURLY))
  }

  const run = () => runAfter(async () => {})

  const hurry = (account: string | null, resume: boolean) =>
    runAfter(async outbox => {
      for (const id of account === null ? await accounts(outbox) : [account]) await hurryLane(outbox.store, id, resume)
    })

  function start(account: string | null, hurried: boolean): null {
    const work = hurried ? hurry(account, true) : run()
    work.catch(log.warn)
    return null
  }

  return { run, hurry, start }
}

/** When to come back to this account. A store that cannot be written loses nothing: it is tried again. */
async function flushSafely(account: string, outbox: Outbox): Promise<number | null> {
  try {
    const wake = await flush(account, outbox)
    return wake === 'busy' ? outbox.now() + SAFETY : wake
  } catch (error) {
    log.warn(error)
    return outbox.now() + SAFETY
  }
}
