import { browser } from '../browser.ts'
import { lately } from '../lately.ts'
import { logger } from '../log.ts'
import { createSchedule } from '../outbox/schedule.ts'
import { listAccounts } from '../store/accounts.ts'
import { unaudited } from '../store/audited.ts'
import { onChange } from '../store/change-notice.ts'
import { audit } from './audit.ts'
import { checkedStore } from './checked-store.ts'
import { readPolicy } from './read-policy.ts'

const log = logger('audit')
const ALARM = 'audit'
/** Before what failed is tried again, ms. */
const LATER = 15 * 60 * 1000
/** Before what is left is looked through, ms: so many rows a minute are opened as leave the CRM's 60 requests to other work. */
const SOON = 30 * 1000
/** A flush announces each of its batches, ms. */
const REST = 1_000

/** Looks for rows that stand twice a while after something was sent: once for a burst of it, and not at all while nothing is sent. */
export function watchDoubles(): void {
  const schedule = createSchedule(ALARM, () => void run().catch(log.warn), Date.now)
  const plan = lately(async () => planAudit(schedule), log.warn, REST)
  const run = async () => {
    await schedule(null)
    const store = await checkedStore()
    const { audit: settled } = await readPolicy()
    const accounts = await listAccounts(store)
    const done = await Promise.all(accounts.map(({ id }) => audit(store, id, settled, Date.now())))
    if (done.every(one => one === 'over')) plan()
    else await schedule(Date.now() + (done.includes('more') ? SOON : LATER))
  }
  browser.alarms.onAlarm.addListener(alarm => alarm.name === ALARM && void run().catch(log.warn))
  onChange(plan, new AbortController().signal)
  plan()
}

/** Sets the alarm, unless it is set, when an account has got something that nobody has looked through. */
async function planAudit(schedule: (at: number | null) => Promise<void>): Promise<void> {
  if (await browser.alarms.get(ALARM)) return
  const store = await checkedStore()
  const [accounts, { audit: settled }] = await Promise.all([listAccounts(store), readPolicy()])
  const due = await Promise.all(accounts.map(({ id }) => unaudited(store, id)))
  if (due.some(one => one !== null)) await schedule(Date.now() + settled)
}
