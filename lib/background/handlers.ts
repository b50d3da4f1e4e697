import type { Handlers } from '../messaging/protocol.ts'
import { learnAbilities, openInCrm, searchCrm } from './ask-crm.ts'
import { checkedStore } from './checked-store.ts'
import { fetchArticles } from './fetch-articles.ts'
import type { Runner } from './runner.ts'
import { verifyConnection } from './verify-connection.ts'

/** Who answers what: one line per message. */
export const handlers = (runner: Runner): Handlers => ({
  flush: async ({ account, hurry }) => runner.start(account, hurry),
  verify: async request => verifyConnection(await checkedStore(), request),
  search: async request => searchCrm(await checkedStore(), request),
  learn: async ({ account }) => learnAbilities(await checkedStore(), account),
  articles: async ({ account }) => fetchArticles(await checkedStore(), account),
  open: async request => openInCrm(await checkedStore(), request),
})
