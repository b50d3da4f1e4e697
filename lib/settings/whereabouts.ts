import * as z from 'zod/mini'
import { browser, inPrivateWindow } from '../browser.ts'
import { stockSchema } from './mirror.ts'

const KEY = 'database'

const place = z.object({ number: z.int().check(z.gte(1)), bucket: z.boolean() })

/** Where the database lies, and what was set aside because the browser could not read it: kept outside of it, and never deleted. */
const whereaboutsSchema = z.object({
  /** Null: where every version of Leadclip had it. */
  place: z.nullable(place),
  aside: z.array(
    z.object({
      place,
      /** What it held when it was last seen whole. */
      stock: stockSchema,
      /** A person has read of it, or has its leads. */
      known: z.boolean(),
    }),
  ),
})
export type Whereabouts = z.infer<typeof whereaboutsSchema>

const AT_HOME: Whereabouts = { place: null, aside: [] }

function parse(stored: unknown): Whereabouts {
  const read = whereaboutsSchema.safeParse(stored)
  return read.success ? read.data : AT_HOME
}

/** A private window has its database in memory, where nothing is damaged, and knows of no other. */
export async function readWhereabouts(): Promise<Whereabouts> {
  if (inPrivateWindow()) return AT_HOME
  const stored = await browser.storage.local.get(KEY)
  return parse(stored[KEY])
}

export async function writeWhereabouts(whereabouts: Whereabouts): Promise<void> {
  if (!inPrivateWindow()) await browser.storage.local.set({ [KEY]: whereabouts })
}

/** Runs what reads the whereabouts and writes them anew: of all contexts one at a time. */
export const withWhereabouts = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('leadclip-database', work)

/** Calls `listener` whenever another context, or this one, wrote them. */
export function onWhereabouts(listener: (now: Whereabouts) => void): void {
  if (inPrivateWindow()) return
  browser.storage.local.onChanged.addListener(changes => {
    if (changes[KEY]) listener(parse(changes[KEY].newValue))
  })
}
