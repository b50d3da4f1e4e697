import { setReadThrough } from '../settings/read-through.ts'
import { readWhereabouts, type Whereabouts, writeWhereabouts } from '../settings/whereabouts.ts'
import { mend } from '../store/mend.ts'
import { openApart, type Store } from '../store/open-store.ts'
import { stockOf } from '../store/stock.ts'
import { saveRescueFile } from './save-rescue-file.ts'

/** What became of data that was set aside: in use again, its unsent leads saved as a file, or still not to be read. */
export type Looked = 'in-use' | 'saved' | 'damaged'

/** The newest data that was set aside, as long as nobody has read of it; null when there is none. */
export const untold = ({ aside }: Whereabouts) => aside.findLast(({ known }) => !known) ?? null

/**
 * Tries the data that was set aside once more. What opens is used again when the new database is still empty; else its leads that are
 * not known to be in the CRM go into a file. `now`: ms.
 */
export async function lookAgain(store: Store, now: number): Promise<Looked> {
  const whereabouts = await readWhereabouts()
  const old = untold(whereabouts)
  if (!old) return 'damaged'
  try {
    const apart = await openApart(old.place)
    const { captured, accounts } = await stockOf(store)
    if (captured + accounts > 0) {
      await saveRescueFile(apart, now)
      await knowAside()
      return 'saved'
    }
    // It may be an older state of the data: what waits in it is looked for before it may leave.
    await mend(apart, old.stock, now)
    apart.close()
    await setReadThrough(false)
    await writeWhereabouts({ place: old.place, aside: whereabouts.aside.filter(one => one !== old) })
    return 'in-use'
  } catch {
    return 'damaged'
  }
}

/** A person has read of it, or has its leads. */
export async function knowAside(): Promise<void> {
  const whereabouts = await readWhereabouts()
  await writeWhereabouts({ ...whereabouts, aside: whereabouts.aside.map(one => ({ ...one, known: true })) })
}
