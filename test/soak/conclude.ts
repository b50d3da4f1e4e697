import { setTimeout as pause } from 'node:timers/promises'
import { audit } from './audit.ts'
import type { Fate } from './in-page/desk-work.ts'
import type { Result } from './result.ts'
import type { Subject } from './subject.ts'
import { background, struck } from './weather.ts'

/** How long a lead may take once all is well, ms: several quarantines, and a wait of the CRM's own. */
const CALM = 40_000

export interface Course {
  scenario: string
  /** How often something was ended. */
  kills: number
  /** When it began, ms. */
  begun: number
  /** How long the clock allows once all is well, ms. */
  calm?: number
}

/** Lets the sky clear, waits until nothing is under way, or for as long as the clock allows, and counts. */
export async function conclude(subject: Subject, { scenario, kills, begun, calm = CALM }: Course): Promise<Result> {
  const { crm, captured } = subject
  crm.setFaults(background(0))
  await settleAll(subject, calm)
  // What the CRM wrote late is there by now as well.
  await pause(1_000)
  const fates = await subject.fates()
  const found = audit(
    captured,
    new Map(fates.map(({ ref, state }) => [ref, state])),
    crm.leads().map(({ client_ref }) => client_ref),
  )
  const requests = crm.requests().filter(({ surface }) => surface !== null)
  return {
    scenario,
    leads: captured.length,
    kills,
    faults: struck(requests),
    lost: found.lost.length,
    duplicated: found.duplicated.length,
    stuck: found.stuck.length,
    asked: found.asked.length,
    extraRequests: requests.length - subject.fewest(),
    seconds: (Date.now() - begun) / 1000,
    // The sandbox can always be asked what became of a lead: none is anybody's to judge.
    complaints: tell('to be judged by a person', fates, found.reviewed),
    notes: [
      ...(await starts(subject)),
      ...(await subject.damage()),
      ...(await ownErrors(subject)),
      ...tell('still under way', fates, found.stuck),
      ...tell('left to a person', fates, found.asked),
    ],
  }
}

/** Pokes the background now and then, as the events of a day do, until nothing waits. */
export async function settleAll(subject: Subject, calm = CALM): Promise<void> {
  const deadline = Date.now() + calm
  while (Date.now() < deadline && (await subject.waiting()) > 0) {
    await subject.poke(true)
    await pause(250)
  }
}

/** What is said of some leads, each word once with how often; numbers in it count for nothing. */
function tell(what: string, fates: Fate[], refs: string[]): string[] {
  const chosen = new Set(refs)
  const words = Map.groupBy(
    fates.filter(({ ref }) => chosen.has(ref)),
    ({ state, told }) => `${state}: ${told.replace(/\d+/g, '#')}`,
  )
  return [...words].map(([said, leads]) => `${leads.length} ${what}, ${said}`)
}

async function starts(subject: Subject): Promise<string[]> {
  const count = await subject.starts()
  return count === null ? [] : [`the background started ${count} times`]
}

/** What the extension's parts wrote to their consoles as errors, each once. */
async function ownErrors({ driver }: Subject): Promise<string[]> {
  return [...new Set(await driver.extensionErrors())].map(error => `an error of its own: ${error}`)
}
