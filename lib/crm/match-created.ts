import { betterRow } from '../lead/better-row.ts'
import type { Lead } from '../lead/lead.ts'
import { isSamePhone } from '../lead/same-phone.ts'
import type { Match, RemoteLead } from './crm-adapter.ts'
import { isSameName } from './same-name.ts'

/**
 * Which row of the CRM is which lead, in the order of the leads. A row that carries a lead's `client_ref` is it, for certain;
 * of several the best one (`betterRow`) is taken, and all are counted. A row that shows no `client_ref` at all may be it when phone, name and articles
 * agree as far as they are known: each such row is claimed by one lead only. A row that carries another one is never it.
 */
export function matchCreated(leads: Lead[], rows: RemoteLead[]): Match[] {
  const bestFirst = [...rows].sort(betterRow)
  const unclaimed = bestFirst.filter(row => row.clientRef === null)
  return leads.map(lead => strongMatch(lead, bestFirst) ?? claim(lead, unclaimed) ?? { match: 'absent' })
}

function strongMatch(lead: Lead, rows: RemoteLead[]): Match | null {
  const carriers = rows.filter(row => row.clientRef === lead.clientRef)
  const [first, ...others] = carriers.map(({ handle }) => handle)
  if (!first) return null
  return { match: 'present', remote: first, copies: carriers.length, ...(others.length > 0 && { extra: others }) }
}

/** Takes the row out of `unclaimed`. */
function claim(lead: Lead, unclaimed: RemoteLead[]): Match | null {
  const index = unclaimed.findIndex(row => looksLike(lead, row))
  const [row] = index < 0 ? [] : unclaimed.splice(index, 1)
  return row ? { match: 'weak', remote: row.handle } : null
}

function looksLike(lead: Lead, row: RemoteLead): boolean {
  const samePhone = lead.phone !== null && row.phone !== null && isSamePhone(lead.phone, row.phone)
  return samePhone && (row.fullName === null || isSameName(lead.fullName, row.fullName)) && sameArticles(lead, row)
}

/** SKUs and quantities as a multiset; prices may have been recomputed over there. */
function sameArticles(lead: Lead, row: RemoteLead): boolean {
  if (row.products === null) return true
  const multiset = (lines: { sku: string; quantity: number }[]) => JSON.stringify(lines.map(line => [line.sku, line.quantity]).sort())
  return multiset(lead.products) === multiset(row.products)
}
