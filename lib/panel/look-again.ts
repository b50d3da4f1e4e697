import { setReadThrough } from '../settings/read-through.ts'
import { readWhereabouts, type Whereabouts, withWhereabouts, writeWhereabouts } from '../settings/whereabouts.ts'
import { mend } from '../store/mend.ts'
import { openApart, type Store } from '../store/open-store.ts'
import { FIRST_PLACE } from '../store/place.ts'
import { type Stock, stockOf } from '../store/stock.ts'
import { saveRescueFile } from './save-rescue-file.ts'

/** What became of data that was set aside: in use again, its unsent leads saved as a file, or still not to be read. */
export type Looked = 'in-use' | 'saved' | 'damaged'
type Aside = Whereabouts['aside'][number]

const isEmpty = ({ captured, accounts }: Stock) => captured + accounts === 0

/** The newest data that was set aside, as long as nobody has read of it; null when there is none. */
export const untold = ({ aside }: Whereabouts): Aside | null => aside.findLast(({ known }) => !known) ?? null

/**
 * Tries the data that was set aside once more. What opens is used again when the new database is still empty; else its leads that are
 * not known to be in the CRM go into a file. `now`: ms.
 */
export function lookAgain(store: Store, now: number): Promise<Looked> {
  return withWhereabouts(async () => {
    const old = untold(await readWhereabouts())
    if (!old) return 'damaged'
    try {
      return await takeBack(old, store, now)
    } catch {
      return 'damaged'
    }
  })
}

async function takeBack(old: Aside, store: Store, now: number): Promise<Looked> {
  const apart = await openApart(old.place)
  try {
    // It may be an older state of the data: what waits in it is looked for before it may leave.
    if (isEmpty(await stockOf(store))) await mend(apart, old.stock, now)
    // Mending takes its time, and capture went on.
    if (isEmpty(await stockOf(store))) {
      await useAgain(old, store)
      return 'in-use'
    }
    await saveRescueFile(apart, now)
    await know(old)
    return 'saved'
  } finally {
    apart.close()
  }
}

/**
 * Puts the old database in the place of the new one, which stays on record until nothing can be in it: a context that has not heard yet
 * may still write there, and what it wrote is told as set aside.
 */
async function useAgain(old: Aside, store: Store): Promise<void> {
  const { place, aside } = await readWhereabouts()
  const others = aside.filter(one => !isAt(one, old))
  const left = { place: place ?? FIRST_PLACE, stock: await stockOf(store), known: false }
  await setReadThrough(false)
  await writeWhereabouts({ place: old.place, aside: [...others, left] })
  const stock = await stockOf(store)
  await writeWhereabouts({ place: old.place, aside: isEmpty(stock) ? others : [...others, { ...left, stock }] })
}

/** A person has read of what was told last. */
export function knowAside(): Promise<void> {
  return withWhereabouts(async () => {
    const told = untold(await readWhereabouts())
    if (told) await know(told)
  })
}

/** A person has read of this one, or has its leads; what else was set aside is still to be told. */
async function know(told: Aside): Promise<void> {
  const whereabouts = await readWhereabouts()
  await writeWhereabouts({ ...whereabouts, aside: whereabouts.aside.map(one => (isAt(one, told) ? { ...one, known: true } : one)) })
}

const isAt = (one: Aside, other: Aside) => one.place.number === other.place.number
