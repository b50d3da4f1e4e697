import { browser } from '../browser.ts'
import type { Lead } from '../lead/lead.ts'
import { logger } from '../log.ts'
import { readSettings } from '../settings/settings.ts'
import { checkedStore } from './checked-store.ts'
import { clearOverdue, hasButtons, readNoticeId, showSaved, showUndone } from './notice.ts'
import { openLead } from './open-form.ts'
import { speak } from './speak.ts'
import { undoCapture } from './undo-capture.ts'

const log = logger('notice')

/** The alarm that takes a notification away when the background sleeps at the end of its undo window. */
const ALARM = 'notices'

/** Listens to what is pressed in notifications: the button takes the lead back, the rest opens it. */
export function watchNotices(): void {
  browser.notifications.onClicked.addListener(id => void pressed(id, openLead).catch(log.warn))
  if (hasButtons()) browser.notifications.onButtonClicked.addListener(id => void pressed(id, undo).catch(log.warn))
  // Any alarm wakes us: what is over by then goes.
  browser.alarms.onAlarm.addListener(sweep)
  sweep()
}

/** Says that a lead is saved and until when (ms) it may be taken back. Never throws: the lead is safe without it. */
export async function announceSaved(lead: Lead, until: number): Promise<void> {
  try {
    await speak(await readSettings())
    const now = Date.now()
    await showSaved(lead, until, now)
    if (until <= now) return
    setTimeout(sweep, until - now)
    await browser.alarms.create(ALARM, { when: until })
  } catch (error) {
    log.warn(error)
  }
}

async function pressed(id: string, act: (clientRef: string) => Promise<void>): Promise<void> {
  const about = readNoticeId(id)
  if (!about) return
  await browser.notifications.clear(id)
  await act(about.clientRef)
}

async function undo(clientRef: string): Promise<void> {
  const store = await checkedStore()
  await speak(await readSettings())
  await undoCapture(store, clientRef, Date.now(), showUndone)
}

const sweep = () => void clearOverdue(Date.now()).catch(log.warn)
