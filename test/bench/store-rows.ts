import type { BenchDesk } from './bench-desk.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { percentile, ratio, spread } from './stats.ts'

const RUNS = 7
const MANY = 10_000
/** Captures of one lead, in parts: nothing may be sent while they are taken. */
const ONES = 250
const PARTS = 3

/** What a capture takes, beside bare IndexedDB that writes the same in the same page, in turn. `sku`: an article that the shop sells. */
export async function storeRows(desk: BenchDesk, sku: string): Promise<Row[]> {
  const many = await repeat(RUNS, n => desk.ask('captureMany', MANY, sku, n))
  const ones = (await repeat(PARTS, () => desk.ask('captureOnes', ONES, sku))).flat()
  const [one, bare] = [ones.map(({ product }) => product), ones.map(({ rowsAlone }) => rowsAlone)]
  const against = (share: number) => `${(percentile(one, share) / percentile(bare, share)).toFixed(2)} x`
  const count = MANY.toLocaleString('en')
  return [
    row(`${count} leads captured at once`, `${spread(many.map(times => times.product))} ms`, 'strict durability'),
    row('a bare add of the same rows', `${spread(many.map(times => times.sameRows))} ms`, 'leads and their jobs'),
    row('a bare add of the leads alone', `${spread(many.map(times => times.rowsAlone))} ms`, 'no jobs: nothing would be sent'),
    row(
      'capture against the same rows',
      ratio(
        many,
        times => times.product,
        times => times.sameRows,
      ),
      'median of the ratios',
      '<= 1.25 x',
    ),
    row(
      'capture against the leads alone',
      ratio(
        many,
        times => times.product,
        times => times.rowsAlone,
      ),
      'median of the ratios',
    ),
    row(
      'one capture, p99',
      `${percentile(one, 0.99).toFixed(1)} ms`,
      `${ones.length} captures; median ${percentile(one, 0.5).toFixed(1)} ms`,
    ),
    row(
      'one bare strict put, p99',
      `${percentile(bare, 0.99).toFixed(1)} ms`,
      `between them; median ${percentile(bare, 0.5).toFixed(1)} ms`,
    ),
    row('one capture against one put, p99', against(0.99), `at the median ${against(0.5)}`, '<= 2 x'),
  ]
}
