import * as z from 'zod/mini'
import { readStatus } from '../../lead/status.ts'
import type { HistoryEntry } from '../crm-adapter.ts'
import { moment, text } from '../reply-fields.ts'

/** One change of a status as both APIs write it (CONTRACTS R7). */
export const statusChange = z.object({ old_status: text, new_status: z.string(), changed_by: text, changed_at: text })

/** A change in our words. */
export const readChange = ({ old_status, new_status, changed_by, changed_at }: z.output<typeof statusChange>): HistoryEntry => ({
  from: old_status === null ? null : readStatus(old_status),
  to: readStatus(new_status),
  by: changed_by,
  at: moment(changed_at),
})
