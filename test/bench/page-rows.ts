import { hostilePages } from '../pages/hostile-pages.ts'
import { WHATSAPP_ADDRESS } from '../pages/serve.ts'
import { bundle } from '../soak/bundle.ts'
import type { Driver } from '../support/driver.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { median, spread } from './stats.ts'

const TABS = 7
/** Readings of each huge page. A browser works for seconds to build it and lay it out once, which is no part of what is measured. */
const READINGS = 3
const { '2,000 messages': usual, ...huge } = hostilePages

/** How long a page is read, each time by code that was just loaded, as a capture does it. */
export async function pageRows(driver: Driver): Promise<Row[]> {
  const code = await bundle('../bench/in-page/install-reading.ts')
  const usualTimes = await repeat(TABS, () => timesOf(driver, code, usual, 1))
  const hugeTimes: { name: string; times: number[] }[] = []
  for (const [name, make] of Object.entries(huge)) hugeTimes.push({ name, times: await timesOf(driver, code, make, READINGS) })
  const slowest = hugeTimes.reduce((one, other) => (median(other.times) > median(one.times) ? other : one))
  const built = `${hugeTimes.length} pages, each built once and read ${READINGS} times`
  return [
    row('read a chat of 2,000 messages', `${spread(usualTimes.flat())} ms`, `the latest 300 of them; ${TABS} tabs`, '<= 50 ms'),
    row('read the slowest of the huge pages', `${spread(slowest.times)} ms`, `${slowest.name}; ${built}`, '<= 500 ms'),
  ]
}

/**
 * Milliseconds of so many readings of a page that was just built and laid out, in a tab of its own. All in one task of the page: between
 * two, the browser would paint a million elements.
 */
async function timesOf(driver: Driver, code: string, make: (document: Document) => void, readings: number): Promise<number[]> {
  const page = await driver.openAt(
    WHATSAPP_ADDRESS,
    '<!doctype html><html lang="fr"><head><title>WhatsApp</title></head><body></body></html>',
  )
  const once = `new Function(${JSON.stringify(code)})(); const start = performance.now(); readThisPage(); return performance.now() - start`
  const all = `(${make})(document); document.body.getBoundingClientRect(); return Array.from({ length: ${readings} }, () => { ${once} })`
  try {
    return await page.evaluate(new Function(all) as () => number[])
  } finally {
    await page.close()
  }
}
