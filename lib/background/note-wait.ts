import { logger } from '../log.ts'
import { leaveAlone } from '../store/lanes.ts'
import type { Store } from '../store/open-store.ts'

const log = logger('wait')

/**
 * Notes that an account's CRM wants to be left alone until a moment (ms), whatever the call it said so in comes to: written before
 * anything that is decided on that call.
 */
export const noteWait = (store: Store, account: string) => (until: number) =>
  void leaveAlone(store, account, until, Date.now()).catch(log.warn)
