import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { captureTimes } from '../bench/capture-times.ts'
import { flushThousand } from '../bench/flush-thousand.ts'
import { timeTo } from '../bench/popup-times.ts'
import { readerRows } from '../bench/reader-rows.ts'
import { searchTimes } from '../bench/search-times.ts'
import { seedLeads } from '../bench/seed-leads.ts'
import { median, percentile, spread } from '../bench/stats.ts'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import { buildForChrome } from '../support/build.ts'
import { measureBundle } from '../support/bundle-size.ts'
import { setOutboxPolicy } from '../support/flows/set-outbox-policy.ts'
import { connectDemoShop } from '../support/journey/demo-shop.ts'
import { openDriver } from '../support/open-driver.ts'
import { buildFolder } from '../support/repository.ts'

const RUNS = 7
/** Leads in the store while popup and search are timed. */
const STORED = 10_000

/** What a run counts after one warm-up. */
async function repeat<T>(work: (n: number) => Promise<T>): Promise<T[]> {
  await work(0)
  const results: T[] = []
  for (let n = 1; n <= RUNS; n += 1) results.push(await work(n))
  return results
}

const rows: { what: string; figure: string; note: string }[] = []

rows.push(...(await readerRows()))
await buildForChrome()
for (const entry of ['popup.html', 'options.html', 'background.js', 'read-page.js']) {
  const { gzip, files } = measureBundle(buildFolder('chromium'), entry)
  rows.push({ what: `${entry}, gzip`, figure: `${(gzip / 1024).toFixed(1)} KB`, note: `${files.length} files` })
}

const crm = await startSandbox({ rateLimit: null })
const driver = await openDriver('chromium', { headless: true })
try {
  await connectDemoShop(driver, crm)
  await setOutboxPolicy(driver, { undo: 0, pace: 0 })
  const captures = await repeat(n => captureTimes(driver, n))
  rows.push({ what: 'click to filled form', figure: `${spread(captures.map(one => one.clickToForm))} ms`, note: 'driver included' })
  rows.push({ what: 'Enter to durable', figure: `${spread(captures.map(one => one.enterToDurable))} ms`, note: 'strict durability' })
  await driver.reinstall()
  await connectDemoShop(driver, crm)
  await seedLeads(driver, STORED)
  const blank = await openDriver('chromium', { headless: true, build: fileURLToPath(new URL('../bench/blank-extension', import.meta.url)) })
  const popups = await repeat(async () => ({
    usable: await timeTo(driver, 'tab', 'Leads'),
    filled: await timeTo(driver, 'button', 'Save'),
    blank: await timeTo(blank, 'button', 'Save'),
  })).finally(() => blank.close())
  const stored = `${STORED.toLocaleString('en')} leads stored`
  rows.push({ what: 'click to a usable popup', figure: `${spread(popups.map(one => one.usable))} ms`, note: `${stored}, driver included` })
  rows.push({ what: 'click to filled form', figure: `${spread(popups.map(one => one.filled))} ms`, note: `${stored}, driver included` })
  rows.push({ what: 'click to a blank popup', figure: `${spread(popups.map(one => one.blank))} ms`, note: 'same run, driver included' })
  const ratio = (of: 'usable' | 'filled') => `${median(popups.map(one => one[of] / one.blank)).toFixed(2)} x`
  rows.push({ what: 'usable popup against blank popup', figure: ratio('usable'), note: 'median of the ratios' })
  rows.push({ what: 'filled form against blank popup', figure: ratio('filled'), note: 'median of the ratios' })
  const keys = (await repeat(() => searchTimes(driver))).flat()
  rows.push({ what: 'key to list, p95', figure: `${percentile(keys, 0.95).toFixed(1)} ms`, note: `${keys.length} keys, ${stored}` })
  rows.push({ what: 'key to list', figure: `${spread(keys)} ms`, note: 'same keys' })
  await driver.reinstall()
  await connectDemoShop(driver, crm)
  await setOutboxPolicy(driver, { undo: 0, pace: 0 })
  const flushes = await repeat(() => flushThousand(driver, crm))
  rows.push({ what: '1,000 leads flushed', figure: `${spread(flushes.map(one => one.outbox))} ms`, note: '50 rows a request, pace off' })
  rows.push({ what: 'the same requests in a bare fetch loop', figure: `${spread(flushes.map(one => one.bare))} ms`, note: 'same run' })
  const flushRatio = median(flushes.map(one => one.outbox / one.bare))
  rows.push({ what: 'flush against bare loop', figure: `${flushRatio.toFixed(2)} x`, note: 'median of the ratios' })
} finally {
  await driver.close()
  await crm.close()
}

console.log(
  `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}; median (min to max) of ${RUNS} runs after one warm-up`,
)
console.table(rows)
