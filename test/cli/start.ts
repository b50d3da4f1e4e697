import { parseArgs } from 'node:util'
import { type RunningSandbox, startSandbox } from '../sandbox/start-sandbox.ts'
import { buildForChrome } from '../support/build.ts'
import type { Driver } from '../support/driver.ts'
import { hasDisplay } from '../support/has-display.ts'
import { installBrowser } from '../support/install-browser.ts'
import { connectDemoShop, openDemoChat } from '../support/journey/demo-shop.ts'
import { runJourney } from '../support/journey/run-journey.ts'
import { thisMachine } from '../support/machine.ts'
import { openDriver } from '../support/open-driver.ts'

const HELP = `npm start [-- --headless]

The main job on your machine: a browser with Leadclip in it, connected to a sandbox CRM, and a chat with orders.
  --headless   no window: drive the job in a real browser and print it step by step. So does a machine without a display.`

const print = (...lines: string[]) => console.log(lines.join('\n'))

/** Resolves when somebody asks to stop. Whatever is under way is left at that: the browser and the CRM are closed all the same. */
const interrupted = () => new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))

/** Leaves the browser to the person in front of it, until they close it. */
async function handOver(driver: Driver, crm: RunningSandbox): Promise<number> {
  await connectDemoShop(driver, crm)
  const shop = await driver.openAt(`${crm.url}/`)
  const chat = await openDemoChat(driver)
  print(
    '',
    `Leadclip is in the browser, connected to a sandbox CRM. Leads arrive at ${shop.address()}`,
    `A chat with an order is open at ${chat.address()} (this machine answers, nothing goes to WhatsApp).`,
    '',
    'Try this: press Leadclip in the toolbar, look the form over, press Enter, and watch the lead arrive in the other tab.',
    'Close the browser or press Ctrl-C to end it all.',
  )
  await driver.ended()
  return 0
}

/** Nobody watches: the job is done and told. */
const drive = async (driver: Driver, crm: RunningSandbox) => ((await runJourney(driver, crm, print)) ? 0 : 1)

/** Runs the job in a browser that is gone afterwards, however it ends. */
async function inBrowser(headless: boolean, job: (driver: Driver) => Promise<number>): Promise<number> {
  const driver = await openDriver('chromium', { headless })
  try {
    return await Promise.race([job(driver), interrupted().then(() => 0)])
  } finally {
    await driver.close()
  }
}

/** Resolves with the exit code: not 0 when the row that arrived is not what the form held. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) {
    print(HELP)
    return 0
  }
  const headless = values.headless || !hasDisplay(thisMachine)
  print('Leadclip: a chat becomes a lead in the CRM', '')
  await installBrowser('chromium', thisMachine)
  print('Building the extension …')
  await buildForChrome()
  const crm = await startSandbox()
  try {
    return await inBrowser(headless, driver => (headless ? drive(driver, crm) : handOver(driver, crm)))
  } finally {
    await crm.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
