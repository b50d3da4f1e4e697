import { toBody } from '../../../lib/crm/wedocod-web/to-body.ts'
import type { Lead } from '../../../lib/lead/lead.ts'

/** Where the bare loop sends, and how many leads in each request. */
export interface BareTerms {
  url: string
  token: string
  batch: number
}

/** Nothing but `fetch` in a loop: the requests that the outbox would make of these leads, one after the other. Returns what they took, ms. */
export async function bareLoop(leads: readonly Lead[], { url, token, batch }: BareTerms): Promise<number> {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Content-Type': 'application/json' }
  const requests = Array.from({ length: Math.ceil(leads.length / batch) }, (_, n) => leads.slice(n * batch, (n + 1) * batch).map(toBody))
  const start = performance.now()
  for (const rows of requests) {
    const answer = await fetch(`${url}/api/web/1.0/leads`, { method: 'POST', headers, body: JSON.stringify({ leads: rows }) })
    if (answer.status !== 201) throw new Error(`The CRM answered ${answer.status}`)
    await answer.json()
  }
  return performance.now() - start
}
