import type { Connection, Verdict } from '../crm-adapter.ts'
import { isSuccess } from '../http.ts'
import { tested, turnedAway, welcomed } from '../verdict.ts'
import { getLeads } from './api.ts'
import { readList } from './read-reply.ts'

/** Asks for one lead and says what the answer means. Never throws. */
export const verify = (connection: Connection): Promise<Verdict> =>
  tested(connection, async () => {
    const answer = await getLeads(connection, { perPage: 1 })
    const list = isSuccess(answer) ? readList(answer.json) : null
    return list ? welcomed(list.total) : turnedAway(connection, answer)
  })
