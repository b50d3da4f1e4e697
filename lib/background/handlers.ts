import type { Handlers } from '../messaging/protocol.ts'
import { openStore } from '../store/open-store.ts'
import type { Runner } from './runner.ts'
import { verifyConnection } from './verify-connection.ts'

/** Who answers what: one line per message. */
export const handlers = (runner: Runner): Handlers => ({
  flush: async ({ account, hurry }) => runner.start(account, hurry),
  verify: async request => verifyConnection(await openStore(), request),
})
