import { DOUBTFUL } from '../../lib/lead/lead-draft.ts'
import type { FormField } from '../../lib/lead/lead-form.ts'

/**
 * How a field is drawn. `refused`: something stands against saving it. `typed`: a person's. `doubtful`: read, but ask. `missing`:
 * looked for in the chat and not found. `plain`: nothing to say.
 */
export type Condition = 'sure' | 'doubtful' | 'missing' | 'refused' | 'typed' | 'plain'

/** `lookedFor`: a chat was read, and this is a thing that an order should say. */
export function conditionOf(field: FormField, refused: boolean, lookedFor: boolean): Condition {
  if (refused) return 'refused'
  if (field.text === '') return lookedFor && !field.typed ? 'missing' : 'plain'
  if (field.typed) return 'typed'
  if (field.confidence === null) return 'plain'
  return field.confidence < DOUBTFUL ? 'doubtful' : 'sure'
}
