import * as z from 'zod'
import { invalidChoice, text, whole } from '../laravel/validation-errors.ts'

/** LeadStatus as WedoCOD web 1.0 spells it (docs 000, "Lead Statuses"). */
export const STATUSES = ['new', 'confirmed', 'wrong', 'call_later', 'no_answer', 'duplicate', 'canceled'] as const

const MAX_LEADS = 1000
const many = <T extends z.ZodType>(item: T, max: number) => z.array(item).min(1).max(max)

/** Body of POST /leads (docs 000, "Bulk Create Leads"). */
export const createInput = (isActiveSku: (sku: string) => boolean) =>
  z.object({
    leads: many(
      z.object({
        phone: text(7, 100),
        full_name: text(3, 100),
        city: text(3, 100).nullish(),
        area: text(3, 100).nullish(),
        address: text(5, 100).nullish(),
        data: z
          .array(z.object({ key: text(1, 100), value: text(1, 100) }))
          .max(100)
          .nullish(),
        products: many(
          z.object({
            sku: z.string().refine(isActiveSku, invalidChoice),
            quantity: whole(1, 999),
            price: z.number().min(1).max(999_999),
          }),
          100,
        ),
      }),
      MAX_LEADS,
    ),
  })

export type CreateInput = z.output<ReturnType<typeof createInput>>

export const CREATE_RULES = [
  'leads',
  'leads.*',
  'leads.*.phone',
  'leads.*.full_name',
  'leads.*.city',
  'leads.*.area',
  'leads.*.address',
  'leads.*.data',
  'leads.*.data.*.key',
  'leads.*.data.*.value',
  'leads.*.products',
  'leads.*.products.*.sku',
  'leads.*.products.*.quantity',
  'leads.*.products.*.price',
]

/** PHP's `Y-m-d\TH:i:sP`. */
const ACTION_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d{2}:\d{2}$/
const NOT_A_DATE = 'The :attribute field must match the format Y-m-d\\TH:i:sP.'
/** "Required for certain statuses": the page does not say which. Of its seven only one speaks of a moment. */
const NEEDS_DATE = 'call_later'

/** Body of PUT /leads (docs 000, "Update Leads"). */
export const updateInput = z.object({
  leads: many(
    z
      .object({
        reference: text(1, 100),
        status: z.enum(STATUSES),
        action_date: z.string().regex(ACTION_DATE, NOT_A_DATE).nullish(),
      })
      .refine(lead => lead.status !== NEEDS_DATE || lead.action_date != null, {
        path: ['action_date'],
        message: `The :attribute field is required when status is ${NEEDS_DATE}.`,
      }),
    MAX_LEADS,
  ),
})

export const UPDATE_RULES = ['leads', 'leads.*', 'leads.*.reference', 'leads.*.status', 'leads.*.action_date']

/** Body of DELETE /leads (docs 000, "Delete Leads"); no most is documented. */
export const deleteInput = z.object({ references: many(text(1, 100), 1000) })

export const DELETE_RULES = ['references', 'references.*']
