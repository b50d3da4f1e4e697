import { hostilePages } from '../pages/hostile-pages.ts'
import { WHATSAPP_ADDRESS } from '../pages/serve.ts'
import { bundle } from '../soak/bundle.ts'
import type { Driver, View } from '../support/driver.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { median, spread } from './stats.ts'

const RUNS = 7
/** Readings of each huge page. A browser works for seconds to build and lay it out once, which is no part of what is measured. */
const HUGE_RUNS = 3
const { '2,000 messages': usual, ...huge } = hostilePages

/** How long a page is read, each time by code that was just loaded, as a capture does it. */
export async function pageRows(driver: Driver): Promise<Row[]> {
  const code = await bundle('../bench/in-page/install-reading.ts')
  const usualTimes = await repeat(RUNS, () => onPage(driver, usual, page => readOnce(page, code)))
  const hugeTimes: { name: string; times: number[] }[] = []
  for (const [name, make] of Object.entries(huge)) {
    const times = await onPage(driver, make, page => inTurn(HUGE_RUNS, () => readOnce(page, code)))
    hugeTimes.push({ name, times })
  }
  const slowest = hugeTimes.reduce((one, other) => (median(other.times) > median(one.times) ? other : one))
  return [
    row('read a chat of 2,000 messages', `${spread(usualTimes)} ms`, `the latest 300 of them; ${RUNS} tabs`, '<= 50 ms'),
    row(
      'read the slowest of the huge pages',
      `${spread(slowest.times)} ms`,
      `${slowest.name}; ${hugeTimes.length} pages, each built once and read ${HUGE_RUNS} times`,
      '<= 500 ms',
    ),
  ]
}

/** What `work` comes to on a page that was just made and laid out, in a tab of its own. */
async function onPage<T>(driver: Driver, make: (document: Document) => void, work: (page: View) => Promise<T>): Promise<T> {
  const page = await driver.openAt(
    WHATSAPP_ADDRESS,
    '<!doctype html><html lang="fr"><head><title>WhatsApp</title></head><body></body></html>',
  )
  try {
    await page.evaluate(new Function(`(${make})(document); document.body.getBoundingClientRect()`) as () => void)
    return await work(page)
  } finally {
    await page.close()
  }
}

async function inTurn<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let n = 0; n < times; n += 1) results.push(await work())
  return results
}

/** Loads the product's reader into the page and reads it: milliseconds of the reading. */
async function readOnce(page: View, code: string): Promise<number> {
  await page.evaluate(new Function(code) as () => void)
  return page.evaluate(readTimed)
}

/** Runs in the page. */
function readTimed(): number {
  const start = performance.now()
  window.readThisPage?.()
  return performance.now() - start
}
