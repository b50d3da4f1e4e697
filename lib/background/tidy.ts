import { browser } from '../browser.ts'
import { logger } from '../log.ts'
import { readSettings } from '../settings/settings.ts'
import type { Store } from '../store/open-store.ts'
import { purge } from '../store/purge.ts'
import { checkedStore } from './checked-store.ts'

const log = logger('tidy')
const ALARM = 'tidy'
const DAY = 24 * 60 * 60 * 1000

/** Forgets once a day what was kept long enough; not at each start of the background, which may be every minute. */
export function watchAge(): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name !== ALARM) return
    void checkedStore()
      .then(store => tidy(store, Date.now()))
      .catch(log.warn)
  })
  void setAlarm().catch(log.warn)
}

async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY / 60_000 })
}

/** Forgets what was kept long enough at a moment, ms. */
export async function tidy(store: Store, now: number): Promise<void> {
  const { keepDays } = await readSettings()
  await purge(store, now - keepDays * DAY)
}
