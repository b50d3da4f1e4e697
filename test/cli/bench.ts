import { rm } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openBenchDesk } from '../bench/bench-desk.ts'
import { bundleRows } from '../bench/bundle-rows.ts'
import { captureRows } from '../bench/capture-rows.ts'
import { chipRows } from '../bench/chip-rows.ts'
import { flushRows } from '../bench/flush-rows.ts'
import { pageRows } from '../bench/page-rows.ts'
import { popupRows } from '../bench/popup-rows.ts'
import { readerRows } from '../bench/reader-rows.ts'
import type { Row } from '../bench/row.ts'
import { searchRows } from '../bench/search-rows.ts'
import { seedLeads } from '../bench/seed-leads.ts'
import { storeRows } from '../bench/store-rows.ts'
import { watchedBuild } from '../bench/watched-build.ts'
import { demoCatalogue } from '../sandbox/demo-catalogue.ts'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import { buildForChrome } from '../support/build.ts'
import type { Driver } from '../support/driver.ts'
import { setOutboxPolicy } from '../support/flows/set-outbox-policy.ts'
import { connectDemoShop } from '../support/journey/demo-shop.ts'
import { openDriver } from '../support/open-driver.ts'
import { buildFolder } from '../support/repository.ts'

/** Leads in the store while popup and search are timed. */
const STORED = 10_000

await buildForChrome()
const builds = await Promise.all(
  [buildFolder('chromium'), fileURLToPath(new URL('../bench/blank-extension', import.meta.url))].map(watchedBuild),
)
const [build = '', blankBuild = ''] = builds
const sku = demoCatalogue[0]?.sku ?? ''
const crm = await startSandbox({ rateLimit: null })
const rows: Row[] = [...(await readerRows()), ...bundleRows(buildFolder('chromium'))]
const driver = await openDriver('chromium', { headless: true, build })

/** A shop that is connected and has no leads yet. */
async function openShop(): Promise<void> {
  await driver.reinstall()
  await connectDemoShop(driver, crm)
  await setOutboxPolicy(driver, { undo: 0, pace: 0 })
}

async function besideBlank(work: (blank: Driver) => Promise<Row[]>): Promise<Row[]> {
  const blank = await openDriver('chromium', { headless: true, build: blankBuild })
  return work(blank).finally(() => blank.close())
}

try {
  rows.push(...(await pageRows(driver)), ...(await chipRows(driver)))
  await openShop()
  rows.push(...(await captureRows(driver)))
  await openShop()
  await seedLeads(driver, STORED)
  rows.push(...(await besideBlank(blank => popupRows(driver, blank, STORED))))
  rows.push(...(await searchRows(driver, STORED)))
  await openShop()
  rows.push(...(await storeRows(await openBenchDesk(driver), sku)))
  await openShop()
  rows.push(...(await flushRows(await openBenchDesk(driver), crm, sku)))
} finally {
  await driver.close()
  await crm.close()
  await Promise.all(builds.map(folder => rm(folder, { recursive: true, force: true })))
}

const machine = `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`
const load = loadavg().map(one => one.toFixed(1))
console.log(`${machine}; load ${load.join(', ')} (1, 5, 15 min); median (min to max), each after a warm-up`)
console.table(rows)
