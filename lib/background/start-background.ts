import { browser, closeStorageToPages } from '../browser.ts'
import { lately, READABLE } from '../lately.ts'
import { logger } from '../log.ts'
import { listen } from '../messaging/listen.ts'
import { createSchedule } from '../outbox/schedule.ts'
import type { Settings } from '../settings/schema.ts'
import { onSettings, readSettings } from '../settings/settings.ts'
import { onWhereabouts } from '../settings/whereabouts.ts'
import { siteHosts } from '../sites/registry.ts'
import { onChange } from '../store/change-notice.ts'
import { updateBadge } from './badge.ts'
import { checkedStore } from './checked-store.ts'
import { createOutbox } from './create-outbox.ts'
import { handlers } from './handlers.ts'
import { putMenu } from './menu.ts'
import { updateMirror } from './mirror.ts'
import { createRunner } from './runner.ts'
import { watchAge } from './tidy.ts'
import { watchChips } from './watch-chips.ts'
import { watchClicks } from './watch-clicks.ts'
import { watchDoubles } from './watch-doubles.ts'
import { watchNotices } from './watch-notices.ts'

const log = logger('background')
/** The name of the outbox's one alarm. */
const ALARM = 'outbox'

/** Starts the background. Every listener is registered before anything is awaited, or the event that woke the worker is missed. */
export function startBackground(): void {
  const run = () => void runner.start(null, false)
  const badge = lately(async () => updateBadge(await checkedStore()), log.warn, READABLE)
  const mirror = lately(async () => updateMirror(await checkedStore()), log.warn, READABLE)
  const menu = (settings: Settings) => void putMenu(settings).catch(log.warn)
  const runner = createRunner(createOutbox(), createSchedule(ALARM, run, Date.now), Date.now)

  listen(handlers(runner), siteHosts)
  browser.alarms.onAlarm.addListener(alarm => alarm.name === ALARM && run())
  browser.runtime.onStartup.addListener(run)
  browser.runtime.onInstalled.addListener(run)
  browser.permissions.onAdded.addListener(run)
  globalThis.addEventListener('online', () => void runner.hurry(null, false).catch(log.warn))
  watchClicks(runner)
  watchNotices()
  watchAge()
  watchDoubles()
  onSettings(menu)
  watchChips()
  onWhereabouts(() => {
    run()
    badge()
  })
  onChange(badge, new AbortController().signal)
  onChange(mirror, new AbortController().signal)

  void closeStorageToPages().catch(log.warn)
  void readSettings().then(menu)
  // Alarms do not outlive every restart of the browser: each start sets them anew.
  run()
  badge()
  mirror()
}
