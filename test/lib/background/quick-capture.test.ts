import { beforeEach, describe, expect, it } from 'vitest'
import { type CaptureDesk, quickCapture } from '../../../lib/background/quick-capture.ts'
import { undoCapture } from '../../../lib/background/undo-capture.ts'
import type { Click } from '../../../lib/background/what-was-clicked.ts'
import { phoneBook } from '../../../lib/capture/phone-book.ts'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import { defaultSettings, type Settings } from '../../../lib/settings/schema.ts'
import { saveAccount, saveCatalogue } from '../../../lib/store/accounts.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { readMark, saveDraft } from '../../../lib/store/drafts.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { Account } from '../../../lib/store/schema.ts'
import { readingData } from '../../corpus/reading-data.ts'
import { aLead } from '../store/a-lead.ts'
import { anEmptyForm } from '../store/an-empty-form.ts'
import { freshStore } from '../store/fresh-store.ts'

const UNDO = 8_000
const ORDER = 'Nom : Omar Lahlou\nTéléphone : 0661 55 66 77\nVille : Rabat\nAdresse : 3 rue Badr\n2 x SAV-NOIR'
const atlas: Account = {
  id: 'atlas',
  crm: 'wedocod-web',
  name: 'Atlas Beauty',
  baseUrl: 'https://crm.example',
  country: 'MA',
  currency: 'MAD',
  deliveryFee: 3_500,
  ownNumbers: [],
  createdAt: 1,
  testedAt: null,
}

const aPage = (change: Partial<Conversation> = {}): Conversation => ({
  site: 'generic',
  url: 'https://shop.example/orders',
  readAt: '2026-06-25T10:00:00Z',
  contact: { name: null, phone: null, handle: null, kind: 'unknown' },
  messages: [],
  seen: { mounted: 0, skipped: 0 },
  selection: null,
  listing: null,
  health: 'text-only',
  ...change,
})
const aChat = (texts: string[]): Conversation =>
  aPage({
    site: 'whatsapp',
    contact: { name: { value: 'Omar Lahlou', tier: 0 }, phone: null, handle: null, kind: 'direct' },
    messages: texts.map((text, n) => ({ id: `id-${n}`, direction: 'in', author: null, at: null, text })),
    health: 'healthy',
  })
const click = (change: Partial<Click> = {}): Click => ({ tab: 7, url: '', selection: null, inFrame: false, link: null, ...change })

let store: Store
let now: number
let settings: Settings
let page: Conversation | null
let desk: CaptureDesk
let saved: { name: string | null; clientRef: string; until: number }[]
let forms: (Conversation | null)[]
let asked: [string, string][]

beforeEach(async () => {
  let ids = 0
  store = await freshStore()
  now = 1_700_000_000_000
  settings = { ...defaultSettings, account: 'atlas', undo: UNDO }
  page = aPage()
  saved = []
  forms = []
  asked = []
  await saveAccount(store, atlas, 'token')
  await saveCatalogue(store, 'atlas', [{ sku: 'SAV-NOIR', name: 'Savon noir', price: 4_900 }])
  desk = {
    store,
    locks: navigator.locks,
    settings: async () => settings,
    read: async () => (page ? { ok: true, conversation: page } : { ok: false, reason: 'browser-page' }),
    understand: async (conversation, { country, currency, ownNumbers, catalogue }) =>
      extractLeads(conversation, { defaultCountry: country, currency, ownNumbers, catalogue, ...readingData }),
    phones: phoneBook(readingData.phoneMetadata),
    searchCrm: async (account, query) => void asked.push([account, query]),
    showSaved: async ({ fullName, clientRef }, until) => void saved.push({ name: fullName, clientRef, until }),
    openForm: async (_tab, conversation) => void forms.push(conversation),
    now: () => now,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  }
})

const leads = () => latestLeads(store, 10)
const pending = () => store.getAll('pending')

describe('a complete order', () => {
  it('waits in the outbox for the end of the undo window, and is announced', async () => {
    page = aPage({ selection: ORDER })
    await quickCapture(desk, click())
    expect(await leads()).toMatchObject([
      { state: 'queued', lead: { account: 'atlas', fullName: 'Omar Lahlou', phone: '+212661556677', city: 'Rabat', deliveryFee: 3_500 } },
    ])
    expect(await pending()).toMatchObject([{ kind: 'create', notBefore: now + UNDO }])
    expect(saved).toMatchObject([{ name: 'Omar Lahlou', until: now + UNDO }])
    expect(forms).toEqual([])
  })

  it('goes at once when nothing is to be undone', async () => {
    settings = { ...settings, undo: 0 }
    page = aPage({ selection: ORDER })
    await quickCapture(desk, click())
    expect(await pending()).toMatchObject([{ notBefore: now }])
    expect(saved).toMatchObject([{ until: now }])
  })

  it('stays on this device without an account, however little it says of the goods', async () => {
    settings = { ...settings, account: null }
    page = aPage({ selection: 'Nom : Omar Lahlou\nTéléphone : 0661 55 66 77' })
    await quickCapture(desk, click())
    expect(await leads()).toMatchObject([{ state: 'local', lead: { account: null, phone: '+212661556677' } }])
    expect(await pending()).toEqual([])
  })

  it('of a page that cannot be read is taken from the selected text', async () => {
    page = null
    await quickCapture(desk, click({ selection: ORDER, url: 'https://shop.example/a.pdf' }))
    expect(await leads()).toMatchObject([
      { lead: { fullName: 'Omar Lahlou', source: { site: 'generic', url: 'https://shop.example/a.pdf' } } },
    ])
  })

  it('is read from the number of the link first, then from the page', async () => {
    page = aPage({ messages: [{ id: null, direction: 'unknown', author: null, at: null, text: ORDER }] })
    await quickCapture(desk, click({ link: 'https://wa.me/212677889900' }))
    expect(await leads()).toMatchObject([{ lead: { phone: '+212677889900', secondPhone: '+212661556677', fullName: 'Omar Lahlou' } }])
  })
})

describe('an incomplete order', () => {
  it('opens the form with what was read, and nothing is stored', async () => {
    page = aPage({ selection: 'Nom : Omar Lahlou\nTéléphone : 0661 55 66 77' })
    await quickCapture(desk, click())
    expect(forms).toEqual([page])
    expect(await leads()).toEqual([])
    expect(saved).toEqual([])
  })

  it('is one of several: a person ticks which', async () => {
    const other = ORDER.replace('Omar Lahlou', 'Salma Bennis').replace('0661 55 66 77', '0662 11 22 33')
    page = aPage({ selection: `${ORDER}\n\n${other}` })
    await quickCapture(desk, click())
    expect(forms).toEqual([page])
    expect(await leads()).toEqual([])
  })

  it('is one without a number, which may wait for it: a person says so', async () => {
    page = aChat([ORDER.replace('Téléphone : 0661 55 66 77\n', '')])
    await quickCapture(desk, click())
    expect(forms).toEqual([page])
    expect(await leads()).toEqual([])
  })

  it('is what a chat says whose lead waits for its number: the form joins the two', async () => {
    const source = { site: 'whatsapp' as const, url: '', thread: 'whatsapp:omar lahlou' }
    await saveLeads(store, [aLead(9, { account: null, meantFor: 'atlas', phone: null, source })], { notBefore: 0 })
    page = aChat([ORDER])
    await quickCapture(desk, click())
    expect(forms).toEqual([page])
    expect(await leads()).toHaveLength(1)
  })

  it('without an account is one that names nobody', async () => {
    settings = { ...settings, account: null }
    page = aPage({ selection: 'Ville : Rabat\n2 x savon noir svp' })
    await quickCapture(desk, click())
    expect(forms).toHaveLength(1)
    expect(await leads()).toEqual([])
  })

  it.each([
    ['a price far from the catalogue’s', ORDER.replace('SAV-NOIR', 'SAV-NOIR à 5 dh pièce')],
    ['two cities', ORDER.replace('Rabat', 'Rabat ou Tanger')],
  ])('is one that leaves a doubt: %s', async (_, selection) => {
    page = aPage({ selection })
    await quickCapture(desk, click())
    expect(forms).toHaveLength(1)
    expect(await leads()).toEqual([])
  })

  it('opens the popup as it is when there is nothing to read at all', async () => {
    page = null
    await quickCapture(desk, click())
    expect(forms).toEqual([null])
  })

  it('is one that a person has begun to type', async () => {
    page = aChat([ORDER])
    const thread = 'whatsapp:omar lahlou'
    await saveDraft(store, { thread, form: anEmptyForm, linesTouched: false, feeTouched: false, savedAt: 1 })
    await quickCapture(desk, click())
    expect(forms).toEqual([page])
    expect(await leads()).toEqual([])
  })

  it('is one that cannot be stored: the form keeps what was read', async () => {
    page = aPage({ selection: ORDER })
    store.close()
    await quickCapture(desk, click())
    expect(forms).toEqual([page])
    expect(saved).toEqual([])
  })
})

describe('a click that came twice', () => {
  it('makes one lead, whose notification is shown again', async () => {
    page = aPage({ selection: ORDER })
    await Promise.all([quickCapture(desk, click()), quickCapture(desk, click())])
    expect(await leads()).toHaveLength(1)
    expect(saved).toHaveLength(2)
    expect(saved[1]).toEqual(saved[0])
  })

  it('makes one lead of a chat too, of which nothing is left to read', async () => {
    page = aChat([ORDER])
    await quickCapture(desk, click())
    now += 1_000
    await quickCapture(desk, click())
    expect(await leads()).toHaveLength(1)
    expect(forms).toEqual([])
    expect(saved[1]).toEqual(saved[0])
  })

  it('even when nothing is to be undone', async () => {
    settings = { ...settings, undo: 0 }
    page = aPage({ selection: ORDER })
    await quickCapture(desk, click())
    now += 500
    await quickCapture(desk, click())
    expect(await leads()).toHaveLength(1)
  })

  it('is two orders when the first was taken back', async () => {
    page = aPage({ selection: ORDER })
    await quickCapture(desk, click())
    await undoCapture(store, saved[0]?.clientRef ?? '', now, async () => {})
    await quickCapture(desk, click())
    expect((await leads()).map(({ state }) => state).sort()).toEqual(['discarded', 'queued'])
  })
})

describe('a number that ordered in these days', () => {
  const day = 24 * 60 * 60 * 1000
  const again = async (later: number) => {
    now += later
    await quickCapture(desk, click())
  }
  beforeEach(async () => {
    page = aPage({ selection: ORDER })
    await quickCapture(desk, click())
  })

  it('opens the form, which says so, once the undo window is over', async () => {
    await again(UNDO + 1)
    expect(await leads()).toHaveLength(1)
    expect(saved).toHaveLength(1)
    expect(forms).toEqual([page])
  })

  it('opens the form too when the clock was set back', async () => {
    await again(-3_600_000)
    expect(await leads()).toHaveLength(1)
    expect(forms).toEqual([page])
  })

  it('opens the form whatever is ordered now', async () => {
    page = aPage({ selection: ORDER.replace('2 x', '5 x') })
    await again(day)
    expect(await leads()).toHaveLength(1)
    expect(forms).toEqual([page])
  })

  it('more than a week ago is a new order', async () => {
    await again(8 * day)
    expect(await leads()).toHaveLength(2)
    expect(forms).toEqual([])
  })

  it('is looked for in the CRM before the undo window begins', async () => {
    page = aPage({ selection: ORDER.replace('0661 55 66 77', '0677 88 99 00') })
    desk.searchCrm = async () => {
      now += 700
    }
    await again(UNDO + 1)
    expect(saved.at(-1)?.until).toBe(now + UNDO)
  })

  it('elsewhere is told by the CRM', async () => {
    const handle = { reference: 'LD-9', id: null }
    const other = { clientRef: null, fullName: 'Omar', city: null, area: null, address: null, status: null, products: null }
    desk.searchCrm = async (account, query) => {
      asked.push([account, query])
      await keepRemotes(store, account, [{ handle, phone: '+212677889900', createdAt: now - day, ...other }], now)
    }
    page = aPage({ selection: ORDER.replace('0661 55 66 77', '0677 88 99 00') })
    await again(UNDO + 1)
    expect(asked.at(-1)).toEqual(['atlas', '+212677889900'])
    expect(await leads()).toHaveLength(2)
    expect(forms).toEqual([page])
  })
})

describe('a chat', () => {
  it('is read from where the last capture ended', async () => {
    page = aChat([ORDER])
    await quickCapture(desk, click())
    expect((await readMark(store, 'whatsapp:omar lahlou'))?.lastMessage).toBe('id-0')
  })

  it('stays to be read where only a selection of it was taken', async () => {
    page = { ...aChat([ORDER, 'merci']), selection: ORDER }
    await quickCapture(desk, click())
    expect(await leads()).toHaveLength(1)
    expect(await readMark(store, 'whatsapp:omar lahlou')).toBeNull()
  })
})

describe('undo', () => {
  const answers: boolean[] = []
  const undo = () => undoCapture(store, saved[0]?.clientRef ?? '', now, async (_lead, done) => void answers.push(done))
  beforeEach(async () => {
    answers.length = 0
    page = aPage({ selection: ORDER })
    await quickCapture(desk, click())
  })

  it('takes the lead out of the outbox', async () => {
    await undo()
    expect(await pending()).toEqual([])
    expect(await leads()).toMatchObject([{ state: 'discarded' }])
    expect(answers).toEqual([true])
  })

  it('pressed twice says the same twice', async () => {
    await undo()
    await undo()
    expect(answers).toEqual([true, true])
  })

  it('says so when its request is under way', async () => {
    now += UNDO
    await claim(store, 'atlas', { now, limit: 50, epoch: 1, ready: () => true })
    await undo()
    expect(await leads()).toMatchObject([{ state: 'sending' }])
    expect(answers).toEqual([false])
  })
})
