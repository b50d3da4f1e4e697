import type { Driver } from '../support/driver.ts'
import { type PopupTimes, popupTimes } from './popup-times.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { ratio, spread } from './stats.ts'

const RUNS = 15

/** How soon the popup can be used, beside a blank one in another browser, in turn. Both of a `watchedBuild`; `stored`: how many leads lie in the store. */
export async function popupRows(driver: Driver, blankDriver: Driver, stored: number): Promise<Row[]> {
  // An extension's process ends with its last page and worker: with a page open, neither popup waits for a new one.
  const held = await Promise.all([driver.openExtensionPage('data/NOTICE.md'), blankDriver.openExtensionPage('manifest.json')])
  const pairs = await repeat(RUNS, async n => {
    const viaBlank = () => popupTimes(blankDriver, ['button', 'Save'])
    const before = n % 2 === 0 ? await viaBlank() : null
    const ours = await popupTimes(driver, ['tab', 'Leads'])
    return { ours, blank: before ?? (await viaBlank()) }
  })
  for (const page of held) await page.close()
  const both = (what: string, blankWhat: string, of: keyof PopupTimes, note: string, goal: string): Row[] => [
    row(what, `${spread(pairs.map(({ ours }) => ours[of]))} ms`, note),
    row(blankWhat, `${spread(pairs.map(({ blank }) => blank[of]))} ms`, 'same run'),
    row(
      'against each other',
      ratio(
        pairs,
        ({ ours }) => ours[of],
        ({ blank }) => blank[of],
      ),
      'median of the ratios',
      goal,
    ),
  ]
  const leads = `${stored.toLocaleString('en')} leads stored`
  return [
    ...both('popup usable', 'blank popup usable', 'usable', `${leads}; its own clock, from its document's beginning`, '<= 2 x'),
    ...both('popup with filled form', 'blank popup usable', 'filled', `${leads}; its own clock`, ''),
    ...both('click to usable popup', 'click to blank popup', 'clickToUsable', `${leads}; clocks, no driver between`, '<= 2 x'),
    ...both('click to filled form', 'click to blank popup', 'clickToFilled', `${leads}; clocks`, ''),
    ...both(
      'click until the driver sees tabs',
      'click until it sees the button',
      'clickToSeen',
      `${leads}; the driver's work included`,
      '',
    ),
  ]
}
