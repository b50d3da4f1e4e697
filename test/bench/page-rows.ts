import { hostilePages } from '../pages/hostile-pages.ts'
import { WHATSAPP_ADDRESS } from '../pages/serve.ts'
import { bundle } from '../soak/bundle.ts'
import type { Driver } from '../support/driver.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { median, spread } from './stats.ts'

const RUNS = 3
const USUAL = '2,000 messages'

/** How long a page is read, each run in a new tab: a capture is the first reading of its page. */
export async function pageRows(driver: Driver): Promise<Row[]> {
  const code = await bundle('../bench/in-page/install-reading.ts')
  const rows: Row[] = []
  let slowest = 0
  for (const [name, make] of Object.entries(hostilePages)) {
    const times = await repeat(RUNS, () => timeOf(driver, code, make))
    if (name === USUAL) rows.push(row(`read a chat of ${name}`, `${spread(times)} ms`, 'the latest 300 of them', '<= 50 ms'))
    else slowest = Math.max(slowest, median(times))
  }
  const huge = Object.keys(hostilePages).length - 1
  return [...rows, row('read the slowest of the huge pages', `${slowest.toFixed(1)} ms`, `${huge} pages, the median of each`, '<= 500 ms')]
}

async function timeOf(driver: Driver, code: string, make: (document: Document) => void): Promise<number> {
  const page = await driver.openAt(
    WHATSAPP_ADDRESS,
    '<!doctype html><html lang="fr"><head><title>WhatsApp</title></head><body></body></html>',
  )
  try {
    await page.evaluate(new Function(`(${make})(document); document.body.getBoundingClientRect()`) as () => void)
    await page.evaluate(new Function(code) as () => void)
    return await page.evaluate(readTimed)
  } finally {
    await page.close()
  }
}

/** Runs in the page. */
function readTimed(): number {
  const start = performance.now()
  window.readThisPage?.()
  return performance.now() - start
}
