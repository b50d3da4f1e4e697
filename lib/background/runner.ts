import { logger } from '../log.ts'
import { flush, type Outbox } from '../outbox/flush.ts'
import { listAccounts } from '../store/accounts.ts'
import { hurryLane } from '../store/lanes.ts'

const log = logger('outbox')

/** When to come back if the worker dies, or the store fails, in the middle. */
const SAFETY = 60_000

/** Sends whatever is due, for all accounts or one, and sets the next alarm. */
export interface Runner {
  run(): Promise<void>
  /** Ends our own waiting first; `resume` also lets paused accounts try again. */
  hurry(account: string | null, resume: boolean): Promise<void>
  /** Sets one of the two going and does not wait for it. */
  start(account: string | null, hurry: boolean): null
}

/** The runner over an outbox that `open` gives afresh for each run, with the settings as they are then. */
export function createRunner(open: () => Promise<Outbox>, schedule: (at: number | null) => Promise<void>): Runner {
  const accounts = async ({ store }: Outbox) => (await listAccounts(store)).map(account => account.id)

  async function run(): Promise<void> {
    const outbox = await open()
    const ids = await accounts(outbox)
    if (ids.length === 0) return schedule(null)
    await schedule(outbox.now() + SAFETY)
    const wakes = await Promise.all(ids.map(id => flushSafely(id, outbox)))
    const moments = wakes.filter(at => at !== null)
    await schedule(moments.length > 0 ? Math.min(...moments) : null)
  }

  async function hurry(account: string | null, resume: boolean): Promise<void> {
    const outbox = await open()
    for (const id of account === null ? await accounts(outbox) : [account]) await hurryLane(outbox.store, id, resume)
    await run()
  }

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
