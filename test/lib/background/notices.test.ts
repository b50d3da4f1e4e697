import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearOverdue, noticeId, readNoticeId, showSaved, showUndone } from '../../../lib/background/notice.ts'
import { watchNotices } from '../../../lib/background/watch-notices.ts'
import { loadLanguage } from '../../../lib/i18n.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import en from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'

interface Shown {
  title: string
  message: string
  buttons?: { title: string }[]
}
const shown = () => (fakeBrowser.notifications as unknown as { getAllCreateOptions(): Record<string, Shown> }).getAllCreateOptions()
const ids = () => Object.keys(shown())

beforeEach(() => loadLanguage('en', async () => en))

const { update } = fakeBrowser.notifications
/** Firefox's notifications have no buttons, and cannot be updated. */
const withoutButtons = () => Reflect.deleteProperty(fakeBrowser.notifications, 'update')
afterEach(() => Object.assign(fakeBrowser.notifications, { update }))

describe('the notification of a saved lead', () => {
  it('offers to undo while that is possible', async () => {
    await showSaved(aLead(1), 9_000, 1_000)
    expect(Object.values(shown())).toMatchObject([
      { title: 'Salma Bennis 1 is saved', message: 'Goes to the CRM in 8 s', buttons: [{ title: 'Undo' }] },
    ])
  })

  it('offers nothing when the lead goes at once', async () => {
    await showSaved(aLead(1), 1_000, 1_000)
    const [notice] = Object.values(shown())
    expect(notice?.message).toBe('It goes to the CRM by itself')
    expect(notice).not.toHaveProperty('buttons')
  })

  it('of a lead without an account says where it is', async () => {
    await showSaved(aLead(1, { account: null }), 9_000, 1_000)
    expect(Object.values(shown())).toMatchObject([{ message: 'Saved on this device', buttons: [{ title: 'Undo' }] }])
  })

  it('says what a click does where the browser has no buttons', async () => {
    withoutButtons()
    await showSaved(aLead(1), 9_000, 1_000)
    const [notice] = Object.values(shown())
    expect(notice?.message).toBe('Goes to the CRM in 8 s. Click here to undo')
    expect(notice).not.toHaveProperty('buttons')
  })

  it('is one for one lead, however often it is shown', async () => {
    await showSaved(aLead(1), 9_000, 1_000)
    await showSaved(aLead(1), 9_000, 2_000)
    expect(ids()).toHaveLength(1)
  })

  it('carries the lead and the end of its window in its id', () => {
    const about = { clientRef: aLead(1).clientRef, until: 9_000 }
    expect(readNoticeId(noticeId(about))).toEqual(about)
    expect(readNoticeId('somebody:else')).toBeNull()
  })

  it('goes when the window is over; the others stay', async () => {
    await showSaved(aLead(1), 9_000, 1_000)
    await showSaved(aLead(2), 9_500, 1_000)
    await showUndone(aLead(3), true)
    await clearOverdue(9_000)
    expect(ids().map(id => readNoticeId(id)?.clientRef)).toEqual([aLead(2).clientRef, aLead(3).clientRef])
  })
})

describe('a press on a notification, after the background slept', () => {
  let store: Store
  const until = Date.now() + 60_000
  const id = noticeId({ clientRef: aLead(1).clientRef, until })
  beforeEach(async () => {
    vi.stubGlobal('fetch', async () => Response.json(en))
    store = await freshStore('atlas')
    await saveLeads(store, [aLead(1)], { notBefore: until })
    await showSaved(aLead(1), until, Date.now())
    watchNotices()
  })

  it('on the button takes the lead back and says so', async () => {
    await fakeBrowser.notifications.onButtonClicked.trigger(id, 0)
    await vi.waitFor(() => expect(Object.values(shown())).toMatchObject([{ title: 'Salma Bennis 1 is taken back' }]))
    expect(await latestLeads(store, 1)).toMatchObject([{ state: 'discarded' }])
    expect(await store.getAll('pending')).toEqual([])
  })

  it('elsewhere opens the lead and leaves it as it is', async () => {
    const opened = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never)
    await fakeBrowser.notifications.onClicked.trigger(id)
    await vi.waitFor(() => expect(opened).toHaveBeenCalled())
    expect(opened.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringContaining(`popup.html?lead=${aLead(1).clientRef}`) })
    expect(await latestLeads(store, 1)).toMatchObject([{ state: 'queued' }])
    expect(ids()).toEqual([])
  })
})
