import type { CrmId } from '../../lib/crm/crm-adapter.ts'
import { crms } from '../../lib/crm/registry.ts'
import type { Settings } from '../../lib/settings/schema.ts'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import { type SandboxToken, SCOPES } from '../sandbox/tokens.ts'
import type { BrowserName } from '../support/browser-places.ts'
import { addAccount } from '../support/flows/add-account.ts'
import { setOutboxPolicy } from '../support/flows/set-outbox-policy.ts'
import { openDriver } from '../support/open-driver.ts'
import { type Desk, openDesk } from './desk.ts'
import { type Gate, openGate } from './gate.ts'
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
  keepalive: 500,
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
  crm?: CrmId
  features?: string[]
}

/** The extension in a browser, connected to a CRM of its own. */
export interface Arena extends Subject {
  gate: Gate
  desk: Desk
  accounts: string[]
}

const tokenOf = (n: number): SandboxToken => ({
  token: `${n + 1}|soak${'0'.repeat(35)}${n}deadbeef`,
  user: `seller ${n}`,
  account: `shop-${n}`,
  scopes: SCOPES,
})

export async function openArena({
  browser,
  accounts: count,
  policy = SHORT_WAITS,
  build,
  crm: api = 'wedocod-web',
  features,
}: ArenaOptions): Promise<Arena> {
  const [first = tokenOf(0), ...others] = Array.from({ length: count }, (_, n) => tokenOf(n))
  const crm = await startSandbox({ rateLimit: null, tokens: [first, ...others] })
  const gate = await openGate(crm.url)
  const shut = async () => {
    await gate.close()
    await crm.close()
  }
  const driver = await openDriver(browser, { headless: true, ...(build && { build }), ...(features && { features }) }).catch(
    async error => {
      await shut()
      throw error
    },
  )
  try {
    // The first account as a person does it: that also asks for the host, which the others share.
    await addAccount(driver, { name: 'First shop', baseUrl: gate.url, token: first.token, country: 'Morocco +212', deliveryFee: '35' })
    await setOutboxPolicy(driver, policy)
    const desk = await openDesk(driver)
    const accounts = [first, ...others].map(({ account }) => account)
    const baseUrl = api === 'wedocod-seller' ? `${gate.url}/seller` : gate.url
    await desk.ask(
      'connect',
      [first, ...others].map(({ account, token }) => ({ id: account, crm: api, baseUrl, token })),
    )
    const captured: string[] = []
    let next = 0
    return {
      crm,
      gate,
      driver,
      desk,
      accounts,
      lanes: count,
      batch: crms[api].batch,
      captured,
      poke: hurry => desk.ask('poke', hurry),
      waiting: () => desk.ask('waiting'),
      fates: () => desk.ask('fates'),
      reopen: () => desk.reopen(),
      async capture(many, bad = []) {
        captured.push(...(await desk.ask('capture', { accounts, from: next, count: many, sku: 'ARG-50', bad })))
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
