import { DB_NAME } from './schema.ts'

/** Where a database lies. `number`: 1 for the first one, one more for each that took the place of a damaged one. */
export interface Place {
  number: number
  /** In a storage bucket of its own. */
  bucket: boolean
}

export const FIRST_PLACE: Place = { number: 1, bucket: false }

/** Chromium's storage buckets, which TypeScript does not know. */
interface Buckets {
  open(name: string, options: { durability: 'strict'; persisted: boolean }): Promise<{ indexedDB: IDBFactory }>
}
const buckets = () => (navigator as Navigator & { storageBuckets?: Buckets }).storageBuckets

export const nameOf = ({ number }: Place): string => (number === 1 ? DB_NAME : `${DB_NAME}-${number}`)

/**
 * A place beside those that are damaged. Chromium keeps all databases of an extension in one folder: what breaks that breaks each name
 * in it, but not a bucket, which has a folder of its own. Firefox has a file for each database, and no buckets.
 */
export const placeAfter = (number: number): Place => ({ number: number + 1, bucket: buckets() !== undefined })

/** What opens the databases of a place. Throws when the browser gives no bucket out. */
export async function factoryOf(place: Place): Promise<IDBFactory> {
  if (!place.bucket) return indexedDB
  const bucket = await buckets()?.open(nameOf(place), { durability: 'strict', persisted: true })
  if (!bucket) throw new Error('this browser has no storage buckets')
  return bucket.indexedDB
}
