import * as z from 'zod'
import { invalidChoice } from '../laravel/validation-errors.ts'
import { NEED_DATE, STATUSES } from './statuses.ts'

const MAX_ROWS = 100
const rows = <T extends z.ZodType>(item: T, max = MAX_ROWS) => z.array(item).min(1).max(max)
const between = (min: number, max: number, unit = '') => `The :attribute must be between ${min} and ${max}${unit}.`

/** A text of `min` to `max` characters, counted as Laravel does: code points. */
const text = (min: number, max: number) =>
  z.string().refine(value => [...value].length >= min && [...value].length <= max, between(min, max, ' characters'))

const amount = (min: number, max: number) => z.number().refine(value => value >= min && value <= max, between(min, max))
/** "number", and no word of fractions: the sandbox wants whole ones, as the sister API does. */
const quantity = z.number().refine(Number.isInteger, 'The :attribute must be an integer.').pipe(amount(1, 999))

/** Body of POST /leads (docs 001, "Bulk Create Leads"). */
export const createInput = (isActiveSku: (sku: string) => boolean) =>
  z.object({
    data: rows(
      z.object({
        full_name: text(3, 100),
        phone: text(7, 100),
        city: text(3, 100),
        area: text(3, 100).nullish(),
        address: text(5, 100),
        products: rows(z.object({ sku: text(1, 100).refine(isActiveSku, invalidChoice), quantity, total: amount(1, 999_999) })),
        data: z
          .array(z.object({ key: text(1, 100), value: text(1, 100) }))
          .max(100)
          .nullish(),
      }),
    ),
  })

export type LeadInput = z.output<ReturnType<typeof createInput>>['data'][number]

export const CREATE_RULES = [
  'data',
  'data.*',
  'data.*.full_name',
  'data.*.phone',
  'data.*.city',
  'data.*.area',
  'data.*.address',
  'data.*.products',
  'data.*.products.*.sku',
  'data.*.products.*.quantity',
  'data.*.products.*.total',
  'data.*.data',
  'data.*.data.*.key',
  'data.*.data.*.value',
]

/** `YYYY-MM-DDTHH:MM:SS±HH:MM`. */
const ACTION_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d{2}:\d{2}$/
const KEYS = STATUSES.map(([key]) => key)

/** Body of PUT /leads (docs 001, "Update Leads"). A status counts in upper and lower case alike. */
export const updateInput = z.object({
  leads: rows(
    z
      .object({
        reference: text(1, 100),
        status: z.preprocess(value => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(KEYS)),
        action_date: z.string().regex(ACTION_DATE, 'The :attribute is not a valid date.').nullish(),
      })
      .superRefine(({ status, action_date }, context) => {
        if (!NEED_DATE.includes(status) || action_date != null) return
        context.addIssue({ code: 'custom', path: ['action_date'], message: `The :attribute is required for status ${status}.` })
      }),
  ),
})

export const UPDATE_RULES = ['leads', 'leads.*', 'leads.*.reference', 'leads.*.status', 'leads.*.action_date']

/** Body of DELETE /leads (docs 001, "Delete Leads"). */
export const deleteInput = z.object({ ids: rows(text(3, 100)) })

export const DELETE_RULES = ['ids', 'ids.*']

export const SEARCHABLE = ['reference', 'phone', 'full_name', 'city'] as const
export const MATCH_TYPES = ['exact', 'partial', 'starts_with', 'ends_with'] as const

const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'The :attribute is not a valid date.')

/** Query of GET /leads (docs 001, "List Leads"). Which fields can be searched, and what is the usual match type, is not documented. */
export const listInput = z.object({
  keyword: z.string().trim().default(''),
  search_by: z.enum(SEARCHABLE).default('reference'),
  match_type: z.enum(MATCH_TYPES).default('partial'),
  start_at: date.optional(),
  end_at: date.optional(),
})

export const LIST_RULES = ['keyword', 'search_by', 'match_type', 'start_at', 'end_at']
