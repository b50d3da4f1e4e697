import { parseArgs } from 'node:util'
import { type Entry, shortProgramme, wholeProgramme } from '../soak/programme.ts'
import { runProgramme } from '../soak/run-programme.ts'
import { tableLines } from '../soak/table-lines.ts'
import type { BrowserName } from '../support/browser-places.ts'
import { buildFor } from '../support/build.ts'
import { chooseBrowsers } from '../support/choose-browsers.ts'

const HELP = `npm run soak -- [--short] [--browser NAME] [--only a1,a5] [--scale X] [--seed N] [--sqlite] [--no-build]

Kills, faults, wrong clocks, damaged disks and older versions over the built extension and a sandbox CRM: nothing may be lost, sent twice or stuck. Prints one table.
  --short         what npm test runs: 2,000 leads, 100 stops, 10 kills, every step once, the negative controls
  --browser NAME  chromium (the default) or firefox; may be given twice
  --only NAMES    a1 steps a2 changes a3 a4 a5 a6 a7 a8 a9 real awake a10 a11 rivals, separated by commas
  --scale X       that part of all figures: 0.1 is a tenth
  --seed N        other moments and other faults
  --sqlite        Chromium keeps IndexedDB in SQLite, not in LevelDB
  --no-build      take the build that is there`

/** Chromium's own names of what moves IndexedDB to SQLite (RELIABILITY finding 8). */
const SQLITE = ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout']

/** An event page that falls asleep this fast, ms, dies between any two events and in the middle of much work. Only Firefox can be told so. */
const IDLE = 300

const { browsers, rest } = chooseBrowsers(['--browser', 'chromium', ...process.argv.slice(2)])
const { values } = parseArgs({
  args: rest,
  options: {
    short: { type: 'boolean' },
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    sqlite: { type: 'boolean' },
    'no-build': { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

const chosen = browsers.length > 1 ? browsers.slice(1) : browsers
const only = values.only?.split(',')
const programme: Entry[] = values.short ? shortProgramme : wholeProgramme(Number(values.scale))
const entries = programme.filter(({ key }) => !only || only.includes(key))
const entriesFor = (browser: BrowserName) => entries.filter(entry => entry.browser === undefined || entry.browser === browser)

if (values.help) console.log(HELP)
else {
  for (const browser of chosen) {
    if (!values['no-build']) await buildFor(browser)
    const setting = { browser, seed: Number(values.seed), accounts: 4, idle: IDLE, ...(values.sqlite && { features: SQLITE }) }
    console.log(`${browser}${values.sqlite ? ', IndexedDB in SQLite' : ''}`)
    const { rows, remarks, failed } = await runProgramme(entriesFor(browser), setting, line => console.log(line))
    for (const line of tableLines(rows)) console.log(line)
    for (const remark of remarks) console.log(remark)
    if (failed > 0 || rows.length === 0) process.exitCode = 1
  }
}
