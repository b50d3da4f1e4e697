import type { Handlers } from '../messaging/protocol.ts'
import { learnAbilities, openInCrm, searchCrm } from './ask-crm.ts'
import { checkedStore } from './checked-store.ts'
import { chipSays } from './chip-says.ts'
import { fetchArticles } from './fetch-articles.ts'
import { openForm } from './open-form.ts'
import type { Runner } from './runner.ts'
import { stayAwake } from './stay-awake.ts'
import { verifyConnection } from './verify-connection.ts'

/** Who answers what: one line per message. */
export const handlers = (runner: Runner): Handlers => ({
  flush: async ({ account, hurry }) => runner.start(account, hurry),
  verify: request => stayAwake(async () => verifyConnection(await checkedStore(), request)),
  search: request => stayAwake(async () => searchCrm(await checkedStore(), request)),
  learn: ({ account }) => stayAwake(async () => learnAbilities(await checkedStore(), account)),
  articles: ({ account }) => stayAwake(async () => fetchArticles(await checkedStore(), account)),
  chip: request => chipSays(request),
  openForm: async (_, tab) => (tab === null ? null : openForm(tab, null).then(() => null)),
  open: request => stayAwake(async () => openInCrm(await checkedStore(), request)),
})
