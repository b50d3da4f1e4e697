import type { Driver } from '../support/driver.ts'
import { captureTimes } from './capture-times.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { spread } from './stats.ts'

const RUNS = 7

/** What a person waits for in one capture. The account must be connected. */
export async function captureRows(driver: Driver): Promise<Row[]> {
  const captures = await repeat(RUNS, n => captureTimes(driver, n))
  return [
    row('click to filled form', `${spread(captures.map(one => one.clickToForm))} ms`, 'driver included; an empty store'),
    row('Enter to durable', `${spread(captures.map(one => one.enterToDurable))} ms`, 'strict durability'),
  ]
}
