import { browser } from '../browser.ts'
import { t } from '../i18n.ts'
import type { Lead } from '../lead/lead.ts'
import { leadTitle } from '../lead/lead-title.ts'

/** What a notification is about. It stands in the notification's id: the background may restart before a person presses it. */
export interface NoticeOf {
  clientRef: string
  /** End of the undo window, ms; 0 where nothing can be undone. */
  until: number
}

const ID = /^lead:(\d+):([0-9a-f-]{36})$/

export const noticeId = ({ clientRef, until }: NoticeOf) => `lead:${until}:${clientRef}`

/** What the notification with this id is about; null for one that is not ours. */
export function readNoticeId(id: string): NoticeOf | null {
  const [, until, clientRef] = ID.exec(id) ?? []
  return until !== undefined && clientRef !== undefined ? { clientRef, until: Number(until) } : null
}

/** The one part of the notifications API that Chromium has and the polyfill's types lack. */
interface Buttons {
  buttons?: { title: string }[]
}

/** Firefox has no buttons in notifications, and refuses a notification that has some; it lacks `update` with them. */
export const hasButtons = () => 'update' in browser.notifications

/** Says that a lead is saved, and until when (ms) it may be taken back; `until` at or before `now`: not at all. */
export async function showSaved(lead: Lead, until: number, now: number): Promise<void> {
  const undoable = until > now
  const about = { clientRef: lead.clientRef, until: undoable ? until : 0 }
  await show(about, t('savedTitle', { name: nameOf(lead) }), savedWords(lead, undoable ? until - now : 0), undoable)
}

/** Says that a lead was taken back, or that it had left already. */
export async function showUndone(lead: Lead, done: boolean): Promise<void> {
  const title = done ? t('noticeUndone', { name: nameOf(lead) }) : t('savedTitle', { name: nameOf(lead) })
  await show({ clientRef: lead.clientRef, until: 0 }, title, t(done ? 'noticeUndoneText' : 'tooLate'), false)
}

function savedWords({ account }: Lead, left: number): string {
  const byClick = left > 0 && !hasButtons()
  if (account === null) return t(byClick ? 'noticeLocalClick' : 'savedLocal')
  if (left === 0) return t('savedQueued')
  return t(byClick ? 'noticeGoesInClick' : 'noticeGoesIn', { seconds: Math.ceil(left / 1000) })
}

const nameOf = (lead: Lead) => leadTitle(lead) ?? t('noName')

async function show(about: NoticeOf, title: string, message: string, undoable: boolean): Promise<void> {
  const buttons: Buttons = undoable && hasButtons() ? { buttons: [{ title: t('undo') }] } : {}
  const iconUrl = browser.runtime.getURL('icon/128.png')
  await browser.notifications.create(noticeId(about), { type: 'basic', iconUrl, title, message, ...buttons })
}

/** Takes away the notifications whose undo window is over: what they offer can no longer be kept. */
export async function clearOverdue(now: number): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll())
  const over = shown.filter(id => {
    const about = readNoticeId(id)
    return about !== null && about.until > 0 && about.until <= now
  })
  await Promise.all(over.map(id => browser.notifications.clear(id)))
}
