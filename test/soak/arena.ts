import type { CrmId } from '../../lib/crm/crm-adapter.ts'
import type { Settings } from '../../lib/settings/schema.ts'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import type { BrowserName } from '../support/browser-places.ts'
import { addAccount } from '../support/flows/add-account.ts'
import { setOutboxPolicy } from '../support/flows/set-outbox-policy.ts'
import { openDriver } from '../support/open-driver.ts'
import { type Desk, openDesk } from './desk.ts'
import { type Gate, openGate } from './gate.ts'
import type { NewAccount } from './in-page/desk-work.ts'
import { allApis, fewestRequests, openShops, roundOf, type Shop } from './shops.ts'
import type { Subject } from './subject.ts'

export type Policy = Settings['outboxPolicy']

/**
 * Short waits, so that hours pass in seconds, but in the right proportion: the quarantine is longer than the time limit of a request, the slowest commit
 * and the lag of the list together.
 */
export const SHORT_WAITS: Policy = {
  undo: 0,
  quarantine: 2_500,
  acceptedQuarantine: 4_000,
  timeout: 1_200,
  keepalive: 100,
  backoff: 50,
  backoffCap: 500,
  pace: 0,
  // With such short waits between them a dozen would be over before a bad minute is.
  tries: 60,
}

export interface ArenaOptions {
  browser: BrowserName
  /** How many accounts, each with a token and leads of its own. */
  accounts: number
  /** How patient the outbox is; `SHORT_WAITS` when absent. */
  policy?: Policy
  /** Another build than the production build of that browser. */
  build?: string
  /** The APIs of the accounts, in turn; all that there are when absent. */
  apis?: readonly CrmId[]
  features?: string[]
  idle?: number
}

/** The extension in a browser, connected to a CRM of its own. */
export interface Arena extends Subject {
  gate: Gate
  desk: Desk
  /** The accounts in the order in which leads go round. */
  round: string[]
}

export async function openArena({
  browser,
  accounts: count,
  policy = SHORT_WAITS,
  build,
  apis = allApis,
  features,
  idle,
}: ArenaOptions): Promise<Arena> {
  const shops = openShops(count, apis)
  const [first, ...others] = shops.flatMap(({ tokens }) => tokens)
  if (!first) throw new Error('A soak needs an account')
  const crm = await startSandbox({ rateLimit: null, tokens: [first, ...others] })
  const gate = await openGate(crm.url)
  const shut = async () => {
    await gate.close()
    await crm.close()
  }
  const options = { headless: true, ...(build && { build }), ...(features && { features }), ...(idle && { idle }) }
  const driver = await openDriver(browser, options).catch(async error => {
    await shut()
    throw error
  })
  try {
    // First of all: an event page that falls asleep fast must not do so while the connection is tried.
    await setOutboxPolicy(driver, policy)
    // The first account as a person does it: that also asks for the host, which the others share.
    await addAccount(driver, { name: 'First shop', baseUrl: gate.url, token: first.token, country: 'Morocco +212', deliveryFee: '35' })
    const desk = await openDesk(driver)
    await desk.ask(
      'connect',
      shops.map(shop => accountOf(shop, gate.url)),
    )
    const round = roundOf(shops)
    const captured: string[] = []
    let next = 0
    return {
      crm,
      gate,
      driver,
      desk,
      round,
      captured,
      poke: hurry => desk.ask('poke', hurry),
      attend: () => desk.ask('attend', Object.fromEntries(shops.map(({ id, tokens }) => [id, tokens.map(({ token }) => token)]))),
      fewest: () => fewestRequests(shops, captured.length),
      waiting: () => desk.ask('waiting'),
      starts: () => desk.ask('starts'),
      damage: () => desk.ask('damage'),
      fates: () => desk.ask('fates'),
      reopen: () => desk.reopen(),
      async capture(many, bad = []) {
        captured.push(...(await desk.ask('capture', { accounts: round, from: next, count: many, sku: 'ARG-50', bad })))
        next += many
      },
      async close() {
        await driver.close()
        await shut()
      },
    }
  } catch (error) {
    await driver.close()
    await shut()
    throw error
  }
}

const accountOf = ({ id, crm, tokens: [{ token }] }: Shop, url: string): NewAccount => ({
  id,
  crm,
  baseUrl: crm === 'wedocod-seller' ? `${url}/seller` : url,
  token,
})
