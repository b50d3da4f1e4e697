import { beforeEach, describe, expect, it } from 'vitest'
import type { LeadDraft } from '../../../lib/lead/lead-draft.ts'
import { actOnLead } from '../../../lib/panel/act-on-lead.ts'
import { captureTab } from '../../../lib/panel/capture-tab.ts'
import { openForm } from '../../../lib/panel/popup-context.ts'
import { refillForm } from '../../../lib/panel/refill-form.ts'
import { editForm, saveForm } from '../../../lib/panel/save-form.ts'
import { defaultSettings } from '../../../lib/settings/schema.ts'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { counters } from '../../../lib/store/counters.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Account } from '../../../lib/store/schema.ts'
import { aConversation, type PretendPopup, pretendPopup } from './pretend-popup.ts'

const account = (id: string, change: Partial<Account> = {}): Account => ({
  id,
  name: id,
  crm: 'wedocod-web',
  baseUrl: 'https://crm.example.com',
  country: 'MA',
  currency: 'MAD',
  deliveryFee: 3500,
  ownNumbers: [],
  createdAt: 1,
  testedAt: null,
  ...change,
})

const aDraft = (name: string): LeadDraft => ({
  fullName: { value: 'Salma Bennis', confidence: 0.9, evidence: [] },
  phone: null,
  phones: [],
  city: null,
  cityCandidates: [],
  area: null,
  address: null,
  products: [{ name, sku: null, quantity: null, unitPrice: null }],
  note: null,
})

let popup: PretendPopup
beforeEach(async () => {
  popup = await pretendPopup()
  await saveAccount(popup.context.store, account('atlas'), 'secret')
  await saveAccount(popup.context.store, account('cuir', { createdAt: 2, currency: 'TND', country: 'TN', deliveryFee: 7000 }), 'secret')
})

const stored = () => latestLeads(popup.context.store, 10)
const codes = () => openForm(popup.context)?.problems.map(({ path, code }) => `${path} ${code}`)

async function choose(id: string | null, undo = defaultSettings.undo): Promise<void> {
  popup.context.settings = async () => ({ ...defaultSettings, account: id, undo })
  await popup.reload()
  await refillForm(popup.context)
}

async function capture(): Promise<void> {
  popup.show({ ok: true, conversation: aConversation(['bghit']) })
  await captureTab(popup.context, true)
}

/** Fills what every CRM asks for. */
const fill = () =>
  editForm(popup.context, form => ({
    ...form,
    fields: {
      ...form.fields,
      phone: { ...form.fields.phone, text: '+212661223344', typed: true },
      city: { ...form.fields.city, text: 'Fès', typed: true },
      address: { ...form.fields.address, text: '5 rue Badr', typed: true },
    },
    lines: [{ key: 'line-1', sku: 'ARG-50', name: 'Argan', quantity: 1, unitPrice: '149', confidence: null, evidence: [] }],
  }))

describe('another account', () => {
  it('has its rules, its currency and its fee; what a person typed stays', async () => {
    await capture()
    expect(codes()).toEqual([])
    expect(openForm(popup.context)?.form.deliveryFee).toBe('')
    await editForm(popup.context, form => ({
      ...form,
      fields: { ...form.fields, city: { ...form.fields.city, text: 'Fès', typed: true } },
    }))
    await choose('atlas')
    expect(codes()).toContain('lines no-product')
    expect(openForm(popup.context)?.form).toMatchObject({ deliveryFee: '35', fields: { city: { text: 'Fès' } } })
    await choose('cuir')
    expect(openForm(popup.context)?.form.deliveryFee).toBe('7')
    await choose(null)
    expect(codes()).toEqual([])
  })

  it('reads the lines anew with its catalogue; without an account they stay as they are', async () => {
    popup.context.understand = async (_conversation, shop) => [aDraft(shop.account?.id ?? 'words')]
    await choose('atlas')
    await capture()
    const lines = () => openForm(popup.context)?.form.lines.map(({ name }) => name)
    expect(lines()).toEqual(['atlas'])
    await choose('cuir')
    expect(lines()).toEqual(['cuir'])
    await choose(null)
    expect(lines()).toEqual(['cuir'])
  })

  it('takes the lead, and the next choice does not take it along', async () => {
    await choose('atlas')
    await capture()
    await fill()
    await saveForm(popup.context)
    await choose('cuir')
    expect(await stored()).toMatchObject([{ state: 'queued', lead: { account: 'atlas', currency: 'MAD' } }])
  })

  it('is not asked when a lead that has its account is mended', async () => {
    await choose('atlas')
    await capture()
    await fill()
    await saveForm(popup.context)
    await choose('cuir')
    const [saved] = await stored()
    popup.context.state.update(now => ({ ...now, told: null }))
    await actOnLead(popup.context, 'undo', saved?.lead.clientRef ?? '')
    expect(openForm(popup.context)?.bound?.account?.id).toBe('atlas')
    await refillForm(popup.context)
    await saveForm(popup.context)
    expect(await stored()).toMatchObject([{ state: 'queued', lead: { account: 'atlas', currency: 'MAD' } }])
  })
})

it('a lead that waits does not leave while somebody changes it, and one that has left opens no form', async () => {
  await choose('atlas', 0)
  await capture()
  await fill()
  await saveForm(popup.context)
  const [waits] = await stored()
  await actOnLead(popup.context, 'edit', waits?.lead.clientRef ?? '')
  const now = popup.context.now()
  expect((await popup.context.store.getAll('pending'))[0]?.notBefore).toBe(now + 60_000)
  await claim(popup.context.store, 'atlas', { now: now + 60_000, limit: 5, epoch: 1, ready: () => true })
  popup.context.state.update(state => ({ ...state, tab: 'leads', told: null }))
  await actOnLead(popup.context, 'edit', waits?.lead.clientRef ?? '')
  expect(popup.context.state.get()).toMatchObject({ tab: 'leads', told: { kind: 'too-late' } })
})

it('a lead that is undone and saved again stands in the list once', async () => {
  await choose('atlas')
  await capture()
  await fill()
  await saveForm(popup.context)
  const [taken] = await stored()
  await actOnLead(popup.context, 'undo', taken?.lead.clientRef ?? '')
  expect(await stored()).toMatchObject([{ state: 'discarded' }])
  await saveForm(popup.context)
  expect(await stored()).toMatchObject([{ state: 'queued' }])
  const { captured, discarded, forgotten } = await counters(popup.context.store)
  expect({ captured, discarded, forgotten }).toEqual({ captured: 2, discarded: 1, forgotten: 1 })
})

describe('a lead of this device', () => {
  const adopt = async (by?: string) => actOnLead(popup.context, 'adopt', (await stored())[0]?.lead.clientRef ?? '', by)

  it('goes to the account that is named, and waits its undo window there', async () => {
    await capture()
    await fill()
    await saveForm(popup.context)
    await choose('atlas')
    await adopt('cuir')
    expect(await stored()).toMatchObject([{ state: 'queued', lead: { account: 'cuir' }, receipt: { notBefore: 9_000 } }])
  })

  it('goes to the chosen account when none is named', async () => {
    await capture()
    await fill()
    await saveForm(popup.context)
    await choose('atlas')
    await adopt()
    expect(await stored()).toMatchObject([{ state: 'queued', lead: { account: 'atlas' } }])
  })

  it('comes up in the form while it lacks what the CRM asks for, and stays here until it is saved', async () => {
    await capture()
    await saveForm(popup.context)
    await adopt('atlas')
    expect(codes()).toContain('lines no-product')
    expect(await stored()).toMatchObject([{ state: 'local' }])
    await fill()
    await saveForm(popup.context)
    expect(await stored()).toMatchObject([{ state: 'queued', lead: { account: 'atlas', fullName: 'Salma Bennis', city: 'Fès' } }])
  })
})

describe('the undo window', () => {
  it('counts down from its whole length', async () => {
    await choose('atlas')
    await capture()
    await fill()
    await saveForm(popup.context)
    const { told, now } = popup.context.state.get()
    expect(told).toMatchObject({ kind: 'saved', until: now + 8_000 })
  })
})

describe('without an undo window', () => {
  it('nothing offers to undo', async () => {
    await choose('atlas', 0)
    await capture()
    await fill()
    await saveForm(popup.context)
    expect(popup.context.state.get().told).toBeNull()
    expect(await stored()).toMatchObject([{ state: 'queued', receipt: { notBefore: 1_000 } }])
  })
})
