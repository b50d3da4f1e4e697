import type { Connection, Verdict } from '../crm-adapter.ts'
import { isSuccess } from '../http.ts'
import { tested, turnedAway, welcomed } from '../verdict.ts'
import { getLeads, getStatuses } from './api.ts'
import { readList, readStatuses } from './read-reply.ts'

/** Asks for the statuses, which any token may see, then for one lead, which takes the right to list. Never throws. */
export const verify = (connection: Connection): Promise<Verdict> =>
  tested(connection, async () => {
    const greeting = await getStatuses(connection)
    if (!isSuccess(greeting) || !readStatuses(greeting.json)) return turnedAway(connection, greeting)
    const answer = await getLeads(connection, { perPage: 1 })
    const list = isSuccess(answer) ? readList(answer.json) : null
    return list ? welcomed(list.total) : turnedAway(connection, answer)
  })
