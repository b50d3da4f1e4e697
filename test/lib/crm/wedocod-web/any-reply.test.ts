import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Connection, CrmFailure } from '../../../../lib/crm/crm-adapter.ts'
import { listLeads, showLead } from '../../../../lib/crm/wedocod-web/api.ts'
import { createMany } from '../../../../lib/crm/wedocod-web/create-many.ts'
import { findCreated } from '../../../../lib/crm/wedocod-web/find-created.ts'
import { historyOf } from '../../../../lib/crm/wedocod-web/history-of.ts'
import { removeLeads } from '../../../../lib/crm/wedocod-web/remove-leads.ts'
import { updateStatuses } from '../../../../lib/crm/wedocod-web/update-statuses.ts'
import { verify } from '../../../../lib/crm/wedocod-web/verify.ts'
import { answering, NOW, TOKEN } from '../answering.ts'
import { makeLeads } from '../make-lead.ts'

const leads = makeLeads(3)
const handle = { reference: 'LD-00001', id: null }

const maybe = (likely: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: fc.jsonValue() })
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
const errorKey = fc.oneof(
  fc.string(),
  fc.tuple(fc.constantFrom('leads', 'references'), fc.nat({ max: 4 }), fc.string()).map(parts => parts.join('.')),
)
const reply = fc.record(
  {
    message: maybe(fc.string().map(text => `${text}${TOKEN}`)),
    data: maybe(fc.oneof(row, fc.array(row))),
    meta: maybe(fc.record({ current_page: count, last_page: count, per_page: count, total: count })),
    errors: maybe(fc.dictionary(errorKey, maybe(fc.array(fc.string().map(text => `${text}${TOKEN}`))))),
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

/** The result, or null after a CrmFailure that does not tell the token. Any other error goes through. */
async function resultOf<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
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
