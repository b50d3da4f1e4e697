import { activeBatch, jobRange } from './batches.ts'
import { laneOf } from './lanes.ts'
import type { Store, Write } from './open-store.ts'
import type { Batch, Lane, PendingRow } from './schema.ts'

type Reader = Pick<Write, 'objectStore'>

/** Rows read at once while looking for the first that is due. */
const CHUNK = 256

/** No row waits longer than this, ms: it is the longest undo window, and the longest time a row lets others go first. */
export const LONGEST_WAIT = 60_000

/** The first contiguous rows that may leave, and the earliest moment any row may (null: none waits). */
export interface Run {
  rows: PendingRow[]
  firstDue: number | null
}

/**
 * The account's first run of due rows of one kind, in doubt or not, at most `limit`: contiguous, so that a key range can stand for it.
 * `first`: its first `limit` rows of all, where they were read in this transaction before.
 */
export async function dueRun(tx: Reader, account: string, now: number, limit: number, first?: PendingRow[]): Promise<Run> {
  const read = (from: number, size: number) => tx.objectStore('pending').getAll(jobRange(account, from), size)
  let earliest: number | null = null
  let from = 0
  // Mostly the first rows are due, and no more than leave are read.
  for (let size = limit; ; size = CHUNK) {
    const chunk = (from === 0 && first) || (await read(from, size))
    const start = chunk.findIndex(row => isDue(row, now))
    const due = chunk[start]
    const ended = chunk.length < size
    if (due) {
      const rows = ended || start + limit <= chunk.length ? chunk.slice(start, start + limit) : await read(due.seq, limit)
      return { rows: contiguous(rows, now), firstDue: now }
    }
    for (const row of chunk) earliest = Math.min(earliest ?? row.notBefore, row.notBefore)
    const last = chunk.at(-1)
    if (!last || ended) return { rows: [], firstDue: earliest }
    from = last.seq + 1
  }
}

function contiguous(rows: PendingRow[], now: number): PendingRow[] {
  const [first] = rows
  if (first && isSuspect(first)) return [first]
  const end = rows.findIndex(row => !isDue(row, now) || row.kind !== first?.kind || row.doubt !== first.doubt || isSuspect(row))
  return end < 0 ? rows : rows.slice(0, end)
}

/** Due, or put off to a moment so far away that it was set before the clock was put back. */
const isDue = ({ notBefore }: PendingRow, now: number): boolean => notBefore <= now || notBefore - now > LONGEST_WAIT

/** How an account's sending stands: its lane, its batch under way, and the earliest moment a waiting row may leave. */
export interface Standing {
  lane: Lane
  batch: Batch | null
  firstDue: number | null
}

export async function standing(store: Store, account: string, now: number): Promise<Standing> {
  const tx = store.transaction(['pending', 'batches', 'lanes'], 'readonly') as unknown as Reader
  const [lane, batch, run] = await Promise.all([laneOf(tx, account), activeBatch(tx, account), dueRun(tx, account, now, 1)])
  return { lane, batch, firstDue: run.firstDue }
}

/** One that came to nothing alone, and more than once: an outage hits any row once. */
const isSuspect = ({ tries = 0 }: PendingRow) => tries > 1
