import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wedocodSeller } from '../../../../lib/crm/wedocod-seller/adapter.ts'
import { NOW, TOKEN } from '../answering.ts'
import { errorKey, holdFor, maybe, resultOf, words } from '../any-reply.ts'
import { makeLeads } from '../make-lead.ts'

const leads = makeLeads(3)
const handle = { reference: 'LED-00001', id: '01A' }

const row = fc.record(
  {
    reference: maybe(fc.constantFrom('LED-00001', 'LED-00002', '..', 7)),
    id: maybe(fc.constantFrom('01A', '01B')),
    phone: maybe(fc.constantFrom(...leads.map(lead => lead.phone), '0661000001')),
    full_name: maybe(fc.constantFrom(...leads.map(lead => lead.fullName))),
    status: maybe(fc.constantFrom('new', 'Out of Stock')),
    created_at: maybe(fc.date({ noInvalidDate: true }).map(date => date.toISOString())),
    data: maybe(
      fc.array(fc.record({ key: fc.constant('client_ref'), value: maybe(fc.constantFrom(...leads.map(lead => lead.clientRef))) })),
    ),
    products: maybe(fc.array(fc.record({ sku: fc.string(), quantity: maybe(fc.nat()), total: maybe(fc.nat()) }))),
    key: maybe(fc.constantFrom('new', 'vip')),
    label: maybe(words),
  },
  { requiredKeys: [] },
)
const count = maybe(fc.integer({ min: 0, max: 3 }))
const created = fc.record({
  created_refs: maybe(fc.array(fc.constantFrom('01A', '01B'), { minLength: 2, maxLength: 4 })),
  failed_count: count,
})
const reply = fc.record(
  {
    data: maybe(fc.oneof(row, fc.array(row), created)),
    meta: maybe(fc.record({ pagination: maybe(fc.record({ page: count, total: count, pages: count })) })),
    error: maybe(
      fc.record({ message: maybe(words), fields: maybe(fc.dictionary(errorKey('data', 'leads', 'ids'), maybe(fc.array(words)))) }),
    ),
  },
  { requiredKeys: [] },
)
const hold = holdFor(reply)

describe('whatever the CRM answers', () => {
  it('creating gives one result per lead, `created` for a 201 alone, or a CrmFailure', () =>
    hold(async (connection, first) => {
      const results = await resultOf(wedocodSeller.createMany(connection, leads))
      if (!results) return
      expect(results).toHaveLength(leads.length)
      const has = (outcome: string) => results.some(result => result.outcome === outcome)
      expect([201, 202, 422]).toContain(first)
      expect(has('created') || has('unknown')).toBe(first === 201)
      expect(has('accepted')).toBe(first === 202)
      expect(has('rejected')).toBe(first === 422)
      expect(JSON.stringify(results.filter(result => result.outcome === 'rejected'))).not.toContain(TOKEN)
    }))

  it('the look-up gives one match per lead, after a list that succeeded, or a CrmFailure', () =>
    hold(async (connection, first) => {
      const matches = await resultOf(wedocodSeller.findCreated(connection, { leads, sentAt: NOW }))
      if (!matches) return
      expect(matches).toHaveLength(leads.length)
      expect([200, 201, 202]).toContain(first)
      const claimed = matches.flatMap(match => (match.match === 'weak' ? [match.remote.reference] : []))
      expect(new Set(claimed).size).toBe(claimed.length)
    }))

  it('testing the connection gives a verdict, and never fails', () =>
    hold(async connection => {
      const verdict = await wedocodSeller.verify(connection)
      expect(verdict.mayList).toBe(verdict.reason === null)
      expect(JSON.stringify(verdict)).not.toContain(TOKEN)
    }))

  it('the history is a list of changes, or a CrmFailure', () =>
    hold(async connection => {
      for (const { to } of (await resultOf(wedocodSeller.history?.(connection, handle))) ?? []) expect(to).toMatch(/./s)
    }))

  it('every other call gives a result of its form, or a CrmFailure', () =>
    hold(async connection => {
      const changed = await resultOf(wedocodSeller.updateStatuses?.(connection, [{ handle, status: 'confirmed', actionDate: null }]))
      const removed = await resultOf(wedocodSeller.remove?.(connection, [handle]))
      for (const results of [changed, removed]) expect(results?.length ?? 1).toBe(1)
      for (const { handle } of (await resultOf(wedocodSeller.list?.(connection, {})))?.rows ?? []) expect(handle.reference).toMatch(/./s)
      const shown = await resultOf(wedocodSeller.show?.(connection, handle))
      if (shown) expect(shown.handle).toEqual(handle)
      const options = await resultOf(wedocodSeller.statuses?.(connection))
      expect(JSON.stringify(options)).not.toContain(TOKEN)
      for (const { sku } of (await resultOf(wedocodSeller.products?.(connection, {})))?.rows ?? []) expect(typeof sku).toBe('string')
    }))
})
