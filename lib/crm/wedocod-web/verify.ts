import { type Connection, CrmFailure, type Verdict } from '../crm-adapter.ts'
import { type Answer, failureOf, isSuccess } from '../http.ts'
import { getLeads } from './api.ts'
import { readList } from './read-reply.ts'

type Finding = Omit<Verdict, 'took'>

/**
 * Asks for one lead and says what the answer means. 401 is a bad token; 403 a good one that may not list, with which leads can
 * still be created; a page, a 404 or JSON of another shape is not this API. Never throws.
 */
export async function verify(connection: Connection): Promise<Verdict> {
  const started = connection.now()
  const finding = await ask(connection)
  return { ...finding, took: connection.now() - started }
}

async function ask(connection: Connection): Promise<Finding> {
  try {
    return judge(connection, await getLeads(connection, { perPage: 1 }))
  } catch (error) {
    return { ...refused, reachable: false, reason: error instanceof CrmFailure ? error.kind : 'unknown' }
  }
}

const refused: Finding = { reachable: true, tokenAccepted: false, mayList: false, reason: 'unknown', message: null, leads: null }

function judge(connection: Connection, answer: Answer): Finding {
  const list = isSuccess(answer) ? readList(answer.json) : null
  if (list) return { ...refused, tokenAccepted: true, mayList: true, reason: null, leads: list.total }
  const { kind, message } = failureOf(connection, answer)
  const finding: Finding = { ...refused, reason: kind, message: message || null }
  if (kind === 'forbidden' && answer.json !== undefined) return { ...finding, tokenAccepted: true }
  return isForeign(answer) ? { ...finding, reason: 'not-this-api' } : finding
}

/** WedoCOD answers in JSON and knows the address; a proxy may speak in its place when it is broken or too busy. */
function isForeign({ status, json }: Answer): boolean {
  if (status >= 500 || status === 429) return false
  return json === undefined || status === 404 || (status >= 200 && status < 300)
}
