import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listLeads, showLead } from '../../../../lib/crm/wedocod-web/api.ts'
import { createMany } from '../../../../lib/crm/wedocod-web/create-many.ts'
import { findCreated } from '../../../../lib/crm/wedocod-web/find-created.ts'
import { historyOf } from '../../../../lib/crm/wedocod-web/history-of.ts'
import { removeLeads } from '../../../../lib/crm/wedocod-web/remove-leads.ts'
import { updateStatuses } from '../../../../lib/crm/wedocod-web/update-statuses.ts'
import { verify } from '../../../../lib/crm/wedocod-web/verify.ts'
import { NOW, TOKEN } from '../answering.ts'
import { errorKey, holdFor, maybe, resultOf, words } from '../any-reply.ts'
import { makeLeads } from '../make-lead.ts'

const leads = makeLeads(3)
const handle = { reference: 'LD-00001', id: null }

const row = fc.record(
  {
    reference: maybe(fc.constantFrom('LD-00001', 'LD-00002', '..', 7)),
    phone: maybe(fc.constantFrom(...leads.map(lead => lead.phone), '0661000001')),
    full_name: maybe(fc.constantFrom(...leads.map(lead => lead.fullName))),
    status: maybe(fc.constantFrom('new', 'canceled')),
    created_at: maybe(fc.date({ noInvalidDate: true }).map(date => date.toISOString())),
    data: maybe(
      fc.array(
        fc.record({ key: fc.constantFrom('client_ref', 'note'), value: maybe(fc.constantFrom(...leads.map(lead => lead.clientRef))) }),
      ),
    ),
    products: maybe(fc.array(fc.record({ sku: fc.string(), quantity: maybe(fc.nat()) }))),
    lead_reference: maybe(fc.constant('LD-00001')),
    new_status: maybe(fc.constant('canceled')),
  },
  { requiredKeys: [] },
)
const count = maybe(fc.integer({ min: 0, max: 3 }))
const reply = fc.record(
  {
    message: maybe(words),
    data: maybe(fc.oneof(row, fc.array(row))),
    meta: maybe(fc.record({ current_page: count, last_page: count, per_page: count, total: count })),
    errors: maybe(fc.dictionary(errorKey('leads', 'references'), maybe(fc.array(words)))),
  },
  { requiredKeys: [] },
)
const hold = holdFor(reply)

describe('whatever the CRM answers', () => {
  it('creating gives one result per lead, `created` for a 201 alone, or a CrmFailure', () =>
    hold(async (connection, first) => {
      const results = await resultOf(createMany(connection, leads))
      if (!results) return
      expect(results).toHaveLength(leads.length)
      expect([201, 422]).toContain(first)
      expect(results.some(result => result.outcome === 'created')).toBe(first === 201)
      expect(results.some(result => result.outcome === 'rejected')).toBe(first === 422)
      expect(JSON.stringify(results)).not.toContain(TOKEN)
    }))

  it('the look-up gives one match per lead, after a list that succeeded, or a CrmFailure', () =>
    hold(async (connection, first) => {
      const matches = await resultOf(findCreated(connection, { leads, sentAt: NOW }))
      if (!matches) return
      expect(matches).toHaveLength(leads.length)
      expect([200, 201, 202]).toContain(first)
      const claimed = matches.flatMap(match => (match.match === 'weak' ? [match.remote.reference] : []))
      expect(new Set(claimed).size).toBe(claimed.length)
    }))

  it('testing the connection gives a verdict, and never fails', () =>
    hold(async connection => {
      const verdict = await verify(connection)
      expect(verdict.mayList).toBe(verdict.reason === null)
      expect(JSON.stringify(verdict)).not.toContain(TOKEN)
    }))

  it('every other call gives a result of its form, or a CrmFailure', () =>
    hold(async connection => {
      const changed = await resultOf(updateStatuses(connection, [{ handle, status: 'confirmed', actionDate: null }]))
      const removed = await resultOf(removeLeads(connection, [handle]))
      for (const results of [changed, removed]) expect(results?.length ?? 1).toBe(1)
      const listed = await resultOf(listLeads(connection, {}))
      for (const { handle } of listed?.page.rows ?? []) expect(handle.reference).toMatch(/./s)
      for (const { to } of (await resultOf(historyOf(connection, handle))) ?? []) expect(to).toMatch(/./s)
      const shown = await resultOf(showLead(connection, 'LD-00001'))
      if (shown) expect(shown.handle.reference).toMatch(/./s)
    }))
})
