import { type Connection, CrmFailure, type Verdict } from './crm-adapter.ts'
import { type Answer, failureOf } from './http.ts'

export type Finding = Omit<Verdict, 'took'>

const refused: Finding = { reachable: true, tokenAccepted: false, mayList: false, reason: 'unknown', message: null, leads: null }

/** Times `ask`, and makes a finding of whatever it throws. Never throws. */
export async function tested(connection: Connection, ask: () => Promise<Finding>): Promise<Verdict> {
  const started = connection.now()
  const finding = await ask().catch(
    (error: unknown): Finding => ({ ...refused, reachable: false, reason: error instanceof CrmFailure ? error.kind : 'unknown' }),
  )
  return { ...finding, took: connection.now() - started }
}

/** All is well: the token may list, and there are so many leads. */
export const welcomed = (leads: number): Finding => ({ ...refused, tokenAccepted: true, mayList: true, reason: null, leads })

/**
 * What an answer means that is not the one asked for. 401 is a bad token; 403 a good one that may not list, with which leads can
 * still be created; a page, a 404 or JSON of another shape is not this API.
 */
export function turnedAway(connection: Connection, answer: Answer): Finding {
  const { kind, message } = failureOf(connection, answer)
  const finding: Finding = { ...refused, reason: kind, message: message || null }
  if (kind === 'forbidden' && answer.json !== undefined) return { ...finding, tokenAccepted: true }
  return isForeign(answer) ? { ...finding, reason: 'not-this-api' } : finding
}

/** A CRM answers in JSON and knows the address; a proxy may speak in its place when it is broken or too busy. */
function isForeign({ status, json }: Answer): boolean {
  if (status >= 500 || status === 429) return false
  return json === undefined || status === 404 || (status >= 200 && status < 300)
}
