import { WHATSAPP_ADDRESS, whatsappPage } from '../pages/serve.ts'
import { bundle } from '../soak/bundle.ts'
import type { Driver } from '../support/driver.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { ratio, spread } from './stats.ts'

const RUNS = 7
const NODES = 2_000
/** How long nothing happens on the page, ms. */
const IDLE = 10_000

/** What the button costs a page that adds messages, and one where nothing happens. */
export async function chipRows(driver: Driver): Promise<Row[]> {
  const page = await driver.openAt(WHATSAPP_ADDRESS, whatsappPage('2026-06-fr'))
  try {
    await page.evaluate(new Function(await bundle('../bench/in-page/install-chip.ts')) as () => void)
    const add = (n: number) => page.evaluate((nodes, first) => window.chipBench?.add(nodes, first), NODES, n % 2 === 0)
    const pairs = (await repeat(RUNS, add)).filter(pair => pair !== undefined)
    const idle = await page.evaluate(ms => window.chipBench?.idle(ms), IDLE)
    const beside = ratio(
      pairs,
      pair => pair.chip,
      pair => pair.reading,
    )
    const times = `${spread(pairs.map(pair => pair.chip))} against ${spread(pairs.map(pair => pair.reading))} ms`
    return [
      row(`button, ${NODES} nodes added, to an observer that only reads them`, beside, times, '<= 2 x'),
      row(
        'button, idle page',
        `${idle?.spent.toFixed(1)} ms`,
        `${idle?.longTasks} long tasks in ${IDLE / 1_000} s`,
        '<= 5 ms, 0 long tasks',
      ),
    ]
  } finally {
    await page.close()
  }
}
