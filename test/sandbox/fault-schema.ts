import * as z from 'zod'

const milliseconds = z.int().min(0).max(3_600_000)
/** `before` the CRM did its work, so nothing is written; `after` it, so what was to be written is. */
const moment = z.enum(['before', 'after']).default('after')

/** Which requests a fault meets. All given conditions must hold. */
const aim = {
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
  /** A part of the path, without query: `/leads`, `/show`. */
  path: z.string().optional(),
  /** Lets the first so many matching requests pass. */
  skip: z.int().min(0).default(0),
  /** Strikes so often at most; always when absent. */
  times: z.int().min(1).optional(),
  /** 0 to 1, drawn from `seed`: the same seed strikes the same requests. */
  probability: z.number().min(0).max(1).default(1),
  seed: z.int().default(1),
}

const kind = <K extends string, S extends z.core.$ZodLooseShape>(name: K, own: S) =>
  z.strictObject({ kind: z.literal(name), ...own, ...aim })
const delay = { ms: milliseconds, spread: milliseconds.default(0) }

/**
 * The fault switches.
 *
 * | kind | does | its own fields |
 * | --- | --- | --- |
 * | `latency` | commits at once, answers late | `ms`, `spread` (up to so much more, by the seed) |
 * | `late-commit` | commits `ms` after the request was read: before it answers, after an answer that left at once, or with the connection cut at once | `ms`, `spread`, `answer`: `after`, `now`, `never` |
 * | `drop` | ends the connection without one byte of answer | `at`: `mid-request` (before the body was read), `before`, `after` the commit; `how`: `close`, `reset` |
 * | `hold` | never answers; the connection stays open | `at` |
 * | `status` | another status, with the body and headers that belong to it | `status`, `at`, `retryAfter` (s), `retryAfterAs`: `seconds`, `http-date` |
 * | `html` | 200 with a page where JSON was due | `at` |
 * | `redirect` | 302, by default to the login page, which is HTML | `at`, `to` |
 * | `replace-body` | the true status with another body | `text`, `contentType` |
 * | `truncated-json` | the answer's first half, as if whole | |
 * | `empty-body` | the true status without a body | |
 * | `reset-mid-answer` | headers and half of the body, then a reset | |
 * | `slow-answer` | the body in small pieces spread over `ms` | `ms`, `spread` |
 * | `date-skew` | the CRM's clock is `ms` off: `Date`, `created_at`, `Retry-After` as a date | `ms`, may be negative |
 * | `index-lag` | a list does not show rows younger than `ms` | `ms`, `spread` |
 * | `rate-limit` | another limit than the sandbox was started with | `perMinute`, null lifts it |
 * | `sku-error-without-index` | an unknown SKU is told without its row | |
 * | `first-error-only` | a 422 tells its first error and no other | |
 * | `show-without-data` | Show leaves out `data` and `products` | |
 * | `exact-phone-search` | `keyWord` finds a phone only as it is written | |
 * | `unknown-reference-as-422` | an update or delete of a missing lead is a 422 with its index, not a 404 | |
 * | `sync-limit` | the seller API writes up to so many leads at once (10 by default), more of them later | `rows` |
 * | `async-commit` | when, and how much, the seller API writes of a batch that it took with a 202 | `ms`, `spread`, `writes`: `all`, `half`, `none` |
 * | `sync-failures` | the last so many leads of a batch written at once fail, which is told by their number alone | `rows` |
 * | `opaque-created-refs` | `created_refs` are names that nothing else knows, not the ids | |
 * | `list-without-data` | the seller API's list shows `data` and `products` empty, as its page prints them | |
 * | `reference-search-only` | the seller API searches by reference alone: any other `search_by` is a 422 | |
 * | `fixed-validation-message` | a 422 says "The given data was invalid.", as the vendor's page prints it | |
 */
export const faultSchema = z.discriminatedUnion('kind', [
  kind('latency', delay),
  kind('late-commit', { ...delay, answer: z.enum(['after', 'now', 'never']).default('after') }),
  kind('drop', { at: z.enum(['mid-request', 'before', 'after']).default('after'), how: z.enum(['close', 'reset']).default('close') }),
  kind('hold', { at: moment }),
  kind('status', {
    status: z.int().min(400).max(599),
    at: z.enum(['before', 'after']).default('before'),
    retryAfter: z.int().min(0).optional(),
    retryAfterAs: z.enum(['seconds', 'http-date']).default('seconds'),
  }),
  kind('html', { at: moment }),
  kind('redirect', { at: moment, to: z.string().default('/login') }),
  kind('replace-body', { text: z.string(), contentType: z.string().default('application/json') }),
  kind('truncated-json', {}),
  kind('empty-body', {}),
  kind('reset-mid-answer', {}),
  kind('slow-answer', delay),
  kind('date-skew', { ms: z.int() }),
  kind('index-lag', delay),
  kind('rate-limit', { perMinute: z.int().min(0).nullable() }),
  kind('sku-error-without-index', {}),
  kind('first-error-only', {}),
  kind('show-without-data', {}),
  kind('exact-phone-search', {}),
  kind('unknown-reference-as-422', {}),
  kind('sync-limit', { rows: z.int().min(0).max(100) }),
  kind('async-commit', { ...delay, writes: z.enum(['all', 'half', 'none']).default('all') }),
  kind('sync-failures', { rows: z.int().min(1).max(100) }),
  kind('opaque-created-refs', {}),
  kind('list-without-data', {}),
  kind('reference-search-only', {}),
  kind('fixed-validation-message', {}),
])

export const faultListSchema = z.array(faultSchema).max(100)

export type Fault = z.output<typeof faultSchema>
export type FaultInput = z.input<typeof faultSchema>
export type FaultKind = Fault['kind']
export type FaultOf<K extends FaultKind> = Extract<Fault, { kind: K }>
