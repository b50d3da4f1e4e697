import * as z from 'zod/mini'

/** One complaint of a 422: about row `row`, at `path` inside it. */
export interface RowComplaint {
  row: number
  path: string[]
  message: string
}

const text = z.catch(z.string(), '')
const oneText = z.pipe(
  text,
  z.transform(message => [message]),
)
const fields = z.record(z.string(), z.union([z.array(text), oneText]))
/** Laravel's own shape, and the seller API's envelope around the same. */
const validationReply = z.union([
  z.pipe(
    z.object({ errors: fields }),
    z.transform(reply => reply.errors),
  ),
  z.pipe(
    z.object({ error: z.object({ fields }) }),
    z.transform(reply => reply.error.fields),
  ),
])

/** The complaints of a validation error, by key as sent. None when the body is of another shape. */
function complaints(json: unknown): [key: string, message: string][] {
  const reply = validationReply.safeParse(json)
  if (!reply.success) return []
  return Object.entries(reply.data).map(([key, messages]) => [key, messages[0] ?? ''])
}

/**
 * The complaints that name a row: `leads.17.phone`, `leads[17].phone` or `/leads/17/phone` under the root `leads`. A row
 * beyond `rows` is none of ours and is left out. Laravel puts the words of one field in a list; the first is enough.
 */
export function rowComplaints(json: unknown, root: string, rows: number): RowComplaint[] {
  return complaints(json).flatMap(([key, message]) => {
    const [head, index = '', ...path] = key.split(/[.[\]/]+/).filter(part => part !== '')
    const row = /^\d{1,4}$/.test(index) ? Number(index) : rows
    return head === root && row < rows ? [{ row, path, message }] : []
  })
}

/** The first thing a validation error complains of. Its `message` is a summary at best, so it comes second; undefined when it says nothing. */
export function firstComplaint(json: unknown): string | undefined {
  const said = complaints(json).find(([, message]) => message !== '')
  return said?.[1]
}
