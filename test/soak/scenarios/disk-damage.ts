import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseFiles } from '../../support/database-files.ts'
import { addAccount } from '../../support/flows/add-account.ts'
import { type Arena, openArena, SHORT_WAITS } from '../arena.ts'
import { audit } from '../audit.ts'
import { settleAll } from '../conclude.ts'
import { type Damage, damages, WAL } from '../disk.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { openShops } from '../shops.ts'

/** Leads that are in the CRM by then, and new ones that must get there afterwards. */
const SENT = 200
const AFTER = 5
/** Leads that wait, and so many that Chromium has begun a table. */
const WAITING = 300
const MANY = 3_000

/** No late commits here, so a short quarantine will do: what may have left waits for two of them, batch by batch. */
const policy = { ...SHORT_WAITS, quarantine: 400, timeout: 8_000 }
/** Longest wait for all of them, ms. */
const CALM = 120_000

/** What one damage came to. */
interface Harm {
  captured: number
  lost: number
  duplicated: number
  stuck: number
  asked: number
  told: number
  complaints: string[]
}

/**
 * A9: the files of the database damaged while the browser is dead, each kind in a browser of its own. Some leads are in the CRM, some
 * wait, one batch is under way. Whatever is missing afterwards must be told at the first look, nothing may be sent twice, and a new
 * capture must reach the CRM.
 */
export async function diskDamage(setting: Setting): Promise<Result> {
  const begun = Date.now()
  const harms: [Damage, Harm][] = []
  for (const damage of damages(setting.browser, setting.features !== undefined)) harms.push([damage, await strike(damage, setting)])
  const sum = (figure: (harm: Harm) => number) => harms.reduce((total, [, harm]) => total + figure(harm), 0)
  return {
    scenario: 'A9 damaged disk',
    leads: sum(({ captured }) => captured),
    kills: harms.length,
    faults: harms.length,
    lost: sum(({ lost }) => lost),
    duplicated: sum(({ duplicated }) => duplicated),
    stuck: sum(({ stuck }) => stuck),
    asked: sum(({ asked }) => asked),
    extraRequests: 0,
    seconds: (Date.now() - begun) / 1000,
    complaints: harms.flatMap(([{ name }, { complaints }]) => complaints.map(words => `${name}: ${words}`)),
    notes: harms.map(
      ([{ name }, { told, asked }]) => `${name}: ${told === 0 ? 'nothing lost' : `${told} leads told as gone`}, ${asked} to review`,
    ),
  }
}

async function strike(damage: Damage, setting: Setting): Promise<Harm> {
  const arena = await openArena({ ...setting, accounts: 1, apis: ['wedocod-web'], policy })
  try {
    await captureAll(arena, damage.large ? MANY : WAITING)
    const files = () => databaseFiles(setting.browser, arena.driver.profile)
    if (damage.killed) await arena.driver.kill()
    else await rest(arena, setting.browser === 'firefox' ? files : null)
    await damage.strike(await files())
    arena.crm.setFaults([])
    await arena.driver.start()
    await arena.reopen()
    await until('a look through the database', () => arena.desk.ask('isChecked'))
    return await assess(arena)
  } finally {
    await arena.close()
  }
}

/** Ends the browser with all that it has in the database's own file; Firefox, which is killed, writes it there when nobody uses it. */
async function rest({ desk, driver }: Arena, files: (() => Promise<string[]>) | null): Promise<void> {
  await desk.ask('closeStore')
  await driver.stopWorker()
  const isWritten = async (file: string) => !WAL.test(file) || (await stat(file)).size === 0
  if (files) await until('the WAL in its file', async () => (await Promise.all((await files()).map(isWritten))).every(Boolean))
  await driver.quit()
}

/** Some leads sent, the rest behind a batch that is under way; all of it noted outside of the database. */
async function captureAll(arena: Arena, waiting: number): Promise<void> {
  const { crm, desk } = arena
  await arena.capture(SENT)
  await settleAll(arena)
  crm.setFaults([{ kind: 'hold', at: 'after', method: 'POST' }])
  for (let left = waiting; left > 0; left -= SENT) await arena.capture(Math.min(SENT, left))
  await arena.poke(true)
  await until('a batch under way', async () => (await desk.ask('openBatches')).length > 0)
  await until('the mirror', () => desk.ask('isMirrored'))
}

/** What is missing, what a person is told of it, and whether all goes on. */
async function assess(arena: Arena): Promise<Harm> {
  const { crm, captured, desk } = arena
  const said = await firstWords(arena)
  const kept = new Set((await desk.ask('fates')).map(({ ref }) => ref))
  const missing = captured.filter(ref => !kept.has(ref)).length
  const told = Number(/(?:lost|set aside, with) ([\d,]+) leads?/.exec(said)?.[1]?.replace(',', '') ?? 0)
  const complaints = told < missing ? [`${missing} leads were missing and ${told} were told of: ${said.slice(0, 200)}`] : []
  const before = captured.length
  await captureAfter(arena)
  await settleAll(arena, CALM)
  const states = new Map((await desk.ask('fates')).map(({ ref, state }) => [ref, state]))
  const found = audit(
    captured,
    states,
    crm.leads().map(({ client_ref }) => client_ref),
  )
  const fresh = captured.slice(before).filter(ref => found.lost.includes(ref) || found.stuck.includes(ref) || found.asked.includes(ref))
  if (fresh.length > 0) complaints.push(`${fresh.length} of ${AFTER} new leads did not reach the CRM.`)
  const { duplicated, stuck, asked } = found
  // What is gone from here was told; it counts as lost when it was not.
  const lost = found.lost.filter(ref => states.has(ref)).length + Math.max(0, missing - told)
  return { captured: captured.length, lost, duplicated: duplicated.length, stuck: stuck.length, asked: asked.length, told, complaints }
}

/** What the popup says at its first start. */
async function firstWords({ driver }: Arena): Promise<string> {
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitFor('tab', 'Leads')
  await Promise.race([popup.waitForText('storage lost').catch(() => {}), popup.waitForText('set aside').catch(() => {}), pause(3_000)])
  const said = await popup.text()
  await popup.close()
  return said
}

/** Captures a few leads as their person would go on: without an account, it is connected again first. */
async function captureAfter(arena: Arena): Promise<void> {
  const { desk, driver, gate, captured } = arena
  if ((await desk.ask('accounts')).length === 0) {
    const [{ tokens }] = openShops(1, ['wedocod-web']) as [ReturnType<typeof openShops>[number]]
    const again = { name: 'First shop', baseUrl: gate.url, token: tokens[0].token, country: 'Morocco +212', deliveryFee: '35' }
    await addAccount(driver, again)
  }
  const accounts = await desk.ask('accounts')
  captured.push(...(await desk.ask('capture', { accounts, from: 1_000_000, count: AFTER, sku: 'ARG-50' })))
}

async function until(what: string, is: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`)
    await pause(20)
  }
}
