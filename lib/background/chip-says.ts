import { firstThread } from '../capture/fresh-part.ts'
import { longIds } from '../capture/thread.ts'
import { direction, t } from '../i18n.ts'
import type { ChipSays } from '../messaging/chip-words.ts'
import type { RequestOf } from '../messaging/protocol.ts'
import { readSettings } from '../settings/settings.ts'
import { statusText } from '../status-text.ts'
import { threadOfIds } from '../store/pinned-thread.ts'
import { newestWithPhone } from '../store/same-phone.ts'
import { newestOfThread } from '../store/thread-lead.ts'
import { checkedStore } from './checked-store.ts'
import { speak } from './speak.ts'

/** What the button in a chat says of its contact: whether it was captured, and the status of the newest lead. Nothing else leaves us. */
export async function chipSays({ site, name, phone, handle, messages }: RequestOf<'chip'>): Promise<ChipSays> {
  await speak(await readSettings())
  const read = (value: string | null) => value && { value, tier: 0 }
  const contact = { name: read(name) || null, phone: read(phone) || null, handle: read(handle) || null, kind: 'unknown' as const }
  const store = await checkedStore()
  const thread = await firstThread(store, { site, url: '', contact, messages: [] })
  const inThread = thread === null ? null : await newestOfThread(store, thread)
  // A contact that was saved since shows a name in the place of its number: its messages are the same
  const tied = inThread || phone !== null || handle !== null ? null : await threadOfIds(store, longIds(site, messages))
  const byMessages = tied === null ? null : await newestOfThread(store, tied)
  // Captured elsewhere, or before this chat was called by its number
  const dialled = phone?.startsWith('+') ? `+${phone.replace(/\D/g, '')}` : null
  const lead = inThread ?? byMessages ?? (dialled === null ? null : await newestWithPhone(store, dialled, 0, null))
  return {
    captured: lead !== null,
    status: lead?.status ? statusText(lead.status) : null,
    words: { capture: t('chipCapture'), captured: t('chipCaptured'), unseen: t('chipUnseen'), reload: t('chipReload') },
    direction: direction(),
  }
}
