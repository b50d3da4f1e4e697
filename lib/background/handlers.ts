import type { Handlers } from '../messaging/protocol.ts'
import { openStore } from '../store/open-store.ts'
import { learnAbilities, openInCrm, searchCrm } from './ask-crm.ts'
import { fetchArticles } from './fetch-articles.ts'
import type { Runner } from './runner.ts'
import { verifyConnection } from './verify-connection.ts'

/** Who answers what: one line per message. */
export const handlers = (runner: Runner): Handlers => ({
  flush: async ({ account, hurry }) => runner.start(account, hurry),
  verify: async request => verifyConnection(await openStore(), request),
  search: async request => searchCrm(await openStore(), request),
  learn: async ({ account }) => learnAbilities(await openStore(), account),
  articles: async ({ account }) => fetchArticles(await openStore(), account),
  open: async request => openInCrm(await openStore(), request),
})
