import * as z from 'zod/mini'
import { text } from '../reply-fields.ts'
import { CLIENT_REF } from './custom-fields.ts'

/** A lead's `data[]`; null where the reply leaves it out. */
export const pairs = z.catch(z.nullable(z.array(z.object({ key: text, value: text }))), null)

/** The lead's own name among its `data[]`. */
export const clientRefIn = (data: z.output<typeof pairs>): string | null => data?.find(entry => entry.key === CLIENT_REF)?.value ?? null
