import * as z from 'zod/mini'
import { type LeadForm, TEXT_FIELDS } from './lead-form.ts'

const confidence = z.nullable(z.number())
const evidence = z.array(
  z.object({ from: z.enum(['message', 'contact', 'selection', 'listing']), index: z.number(), start: z.number(), end: z.number() }),
)
const field = z.object({ text: z.string(), typed: z.boolean(), confidence, evidence, candidates: z.array(z.string()) })
const line = z.object({
  key: z.string(),
  sku: z.string(),
  name: z.string(),
  // While a number is being typed it may be none
  quantity: z.union([z.number(), z.nan()]),
  unitPrice: z.string(),
  confidence,
  evidence,
})

/** Checks that what was kept is a form: what else may stand in it is for a person to see and for `checkForm` to judge. */
export const formSchema: z.ZodMiniType<LeadForm> = z.object({
  fields: z.record(z.enum(TEXT_FIELDS), field),
  lines: z.array(line),
  deliveryFee: z.string(),
})
