import type { Driver } from '../support/driver.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { searchTimes } from './search-times.ts'
import { percentile, spread } from './stats.ts'

const RUNS = 7

/** How long the search of the Leads tab takes. `stored`: how many leads lie in the store. */
export async function searchRows(driver: Driver, stored: number): Promise<Row[]> {
  const popups = await repeat(RUNS, () => searchTimes(driver))
  const keys = popups.flatMap(({ first, others }) => [first, ...others])
  const note = `${keys.length} keys, ${stored.toLocaleString('en')} leads stored`
  return [
    row('key to list, p95', `${percentile(keys, 0.95).toFixed(1)} ms`, note, '< 50 ms'),
    row('key to list', `${spread(keys)} ms`, 'same keys'),
    row('first key to list', `${spread(popups.map(({ first }) => first))} ms`, 'typed at once, while the leads are being read'),
  ]
}
