import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Connection, CrmFailure } from '../../../../lib/crm/crm-adapter.ts'
import { wedocodSeller } from '../../../../lib/crm/wedocod-seller/adapter.ts'
import { answering, NOW, TOKEN } from '../answering.ts'
import { makeLeads } from '../make-lead.ts'

const leads = makeLeads(3)
const handle = { reference: 'LED-00001', id: '01A' }

const maybe = (likely: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: fc.jsonValue() })
const words = fc.string().map(text => `${text}${TOKEN}`)
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
const errorKey = fc.oneof(
  fc.string(),
  fc.tuple(fc.constantFrom('data', 'leads', 'ids'), fc.nat({ max: 4 }), fc.string()).map(parts => parts.join('.')),
)
const reply = fc.record(
  {
    data: maybe(fc.oneof(row, fc.array(row), created)),
    meta: maybe(fc.record({ pagination: maybe(fc.record({ page: count, total: count, pages: count })) })),
    error: maybe(fc.record({ message: maybe(words), fields: maybe(fc.dictionary(errorKey, maybe(fc.array(words)))) })),
  },
  { requiredKeys: [] },
)
const body = fc.oneof(
  { weight: 6, arbitrary: reply.map(value => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
)
const status = fc.constantFrom(200, 201, 202, 301, 400, 401, 403, 404, 409, 413, 419, 422, 429, 500, 502, 503)
const answers = fc.array(fc.tuple(status, body), { minLength: 1, maxLength: 4 })

/** A CRM that gives these answers in turn, the last one for ever. */
const giving = (list: [number, string][]): Connection =>
  answering((_, nth) => {
    const [code, text] = list[Math.min(nth, list.length - 1)] ?? [500, '']
    return new Response(text, { status: code })
  }).connection

/** The result, or null after a CrmFailure. Neither tells the token; any other error goes through. */
async function resultOf<T>(call: Promise<T> | undefined): Promise<T | null> {
  try {
    const result = await call
    return result ?? null
  } catch (error) {
    if (!(error instanceof CrmFailure)) throw error
    expect(error.message).not.toContain(TOKEN)
    return null
  }
}

const hold = (property: (connection: Connection, first: number) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(answers, list => property(giving(list), list[0]?.[0] ?? 0)),
    { numRuns: 400 },
  )

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
