import type { BrowserName } from '../support/browser-places.ts'
import type { Result, Side } from './result.ts'
import { captureKills } from './scenarios/capture-kills.ts'
import { changes } from './scenarios/changes.ts'
import { clockAndOutages } from './scenarios/clock-and-outages.ts'
import { controlStorm, controls } from './scenarios/controls.ts'
import { diskDamage } from './scenarios/disk-damage.ts'
import { failingWrites } from './scenarios/failing-writes.ts'
import { faultsAlone } from './scenarios/faults-alone.ts'
import { keptAwake } from './scenarios/kept-awake.ts'
import { killStorm } from './scenarios/kill-storm.ts'
import { manyFlushes } from './scenarios/many-flushes.ts'
import { oldVersions } from './scenarios/old-versions.ts'
import { poison } from './scenarios/poison.ts'
import { rivalStorm } from './scenarios/rivals.ts'
import { stateMachine } from './scenarios/state-machine.ts'
import { stepBoundaries } from './scenarios/step-boundaries.ts'
import type { Setting } from './setting.ts'
import { allApis } from './shops.ts'

/** One scenario, by the name that `--only` knows it by. */
export interface Entry {
  key: string
  side: Side
  /** The one browser it runs in; absent: any. */
  browser?: BrowserName
  run(setting: Setting): Promise<Result>
}

/** How many stops of the background one of our broken outboxes gets, over a few leads. */
const CONTROL = { leads: 200, stops: 8 }

const broken: Entry[] = controls.map(control => ({ key: 'a11', side: 'control', run: setting => controlStorm(control, setting, CONTROL) }))

const steps: Entry[] = allApis.map(api => ({ key: 'steps', side: 'ours', run: setting => stepBoundaries(setting, api) }))

/** In Firefox alone, which can be told to fall asleep fast; Chromium's worker does not while a driver is attached to it. */
const awake: Entry[] = [
  { key: 'awake', side: 'ours', browser: 'firefox', run: setting => keptAwake(setting, { scenario: 'A4 slow answers', keepalive: 100 }) },
  {
    key: 'awake',
    side: 'control',
    browser: 'firefox',
    run: setting => keptAwake(setting, { scenario: 'A11 without keepalive', keepalive: 3_600_000 }),
  },
]

/** What `npm test` runs: minutes. */
export const shortProgramme: Entry[] = [
  { key: 'a1', side: 'ours', run: setting => killStorm(setting, { leads: 2_000, stops: 100, kills: 10 }) },
  ...steps,
  ...broken,
]

/** All of it (RELIABILITY section 7), `scale` 1 with its figures: an hour or so. Other queues come last, in the storm of A1 and A2. */
export function wholeProgramme(scale: number): Entry[] {
  const of = (figure: number) => Math.max(1, Math.round(figure * scale))
  const storm = { leads: of(10_000), stops: of(500), kills: 0 }
  const killed = { leads: of(10_000), stops: 0, kills: of(50) }
  return [
    { key: 'a1', side: 'ours', run: setting => killStorm(setting, storm) },
    ...steps,
    { key: 'a2', side: 'ours', run: setting => killStorm(setting, killed) },
    { key: 'changes', side: 'ours', run: setting => changes(setting, { leads: of(300), stops: of(200), kills: of(10) }) },
    { key: 'a3', side: 'ours', run: setting => captureKills(setting, { kills: of(30), leads: of(5_000) }) },
    { key: 'a4', side: 'ours', run: setting => faultsAlone(setting, { leads: of(10_000) }) },
    { key: 'a5', side: 'ours', run: setting => poison(setting, { leads: of(10_000), bad: [...new Set([1, of(10), of(100), of(1_000)])] }) },
    { key: 'a6', side: 'ours', run: setting => manyFlushes(setting, { leads: of(2_000), flushes: of(1_000) }) },
    { key: 'a7', side: 'ours', run: setting => clockAndOutages(setting, { leads: of(2_000), outages: of(200) }) },
    { key: 'real', side: 'ours', run: setting => killStorm(setting, { leads: of(1_000), stops: of(50), kills: of(2) }, 'real waits') },
    { key: 'a8', side: 'ours', run: setting => oldVersions(setting, { leads: of(1_000) }) },
    { key: 'a9', side: 'ours', run: diskDamage },
    { key: 'a9', side: 'ours', run: setting => failingWrites(setting, { courses: of(2_000) }) },
    { key: 'a10', side: 'ours', run: setting => stateMachine(setting, { sequences: of(1_000_000) }) },
    ...awake,
    ...broken,
    { key: 'rivals', side: 'rival', browser: 'chromium', run: setting => rivalStorm('workbox', setting, storm) },
    { key: 'rivals', side: 'rival', browser: 'chromium', run: setting => rivalStorm('peek-then-delete', setting, storm) },
  ]
}
