import fc from 'fast-check'
import { expect } from 'vitest'
import { type Connection, CrmFailure } from '../../../lib/crm/crm-adapter.ts'
import { answering, TOKEN } from './answering.ts'

/** Mostly what is likely, now and then any JSON at all. */
export const maybe = (likely: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: fc.jsonValue() })

/** Words of a CRM that tells the token back. */
export const words = fc.string().map(text => `${text}${TOKEN}`)

/** A key that names a row, or does not. */
export const errorKey = (...roots: string[]) =>
  fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom(...roots), fc.nat({ max: 4 }), fc.string()).map(parts => parts.join('.')),
  )

const statuses = fc.constantFrom(200, 201, 202, 301, 400, 401, 403, 404, 409, 413, 419, 422, 429, 500, 502, 503)

/** A CRM that gives these answers in turn, the last one for ever. */
const giving = (list: [number, string][]): Connection =>
  answering((_, nth) => {
    const [code, text] = list[Math.min(nth, list.length - 1)] ?? [500, '']
    return new Response(text, { status: code })
  }).connection

/** Holds a property against CRMs that answer with bodies mostly like `reply`, under any status; `first` is the status of the first answer. */
export function holdFor(reply: fc.Arbitrary<unknown>) {
  const body = fc.oneof(
    { weight: 6, arbitrary: reply.map(value => JSON.stringify(value)) },
    { weight: 2, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string() },
  )
  const answers = fc.array(fc.tuple(statuses, body), { minLength: 1, maxLength: 4 })
  return (property: (connection: Connection, first: number) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(answers, list => property(giving(list), list[0]?.[0] ?? 0)),
      { numRuns: 400 },
    )
}

/** The result, or null after a CrmFailure. Neither tells the token; any other error goes through. */
export async function resultOf<T>(call: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await call) ?? null
  } catch (error) {
    if (!(error instanceof CrmFailure)) throw error
    expect(error.message).not.toContain(TOKEN)
    return null
  }
}
