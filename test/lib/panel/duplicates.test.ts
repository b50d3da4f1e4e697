import { beforeEach, describe, expect, it, vi } from 'vitest'
import { formFromLead } from '../../../lib/lead/form-from-lead.ts'
import { showForm } from '../../../lib/panel/fill-form.ts'
import { duplicateOf } from '../../../lib/panel/find-duplicate.ts'
import { openForm, shopOf } from '../../../lib/panel/popup-context.ts'
import { editForm } from '../../../lib/panel/save-form.ts'
import { watchDuplicates } from '../../../lib/panel/watch-duplicates.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import { anAccount } from '../store/an-account.ts'
import { type PretendPopup, pretendPopup } from './pretend-popup.ts'

const day = 24 * 60 * 60 * 1000
const now = 1_800_000_000_000
const number = '+212600000077'
let popup: PretendPopup

beforeEach(async () => {
  popup = await pretendPopup()
  popup.context.now = () => now
  watchDuplicates(popup.context)
})

/** Opens a form with this number. */
function openWith(phone: string): void {
  const form = formFromLead(aLead(1, { phone }), text => text)
  showForm(popup.context, { form, conversation: null, draft: null })
}

/** The lead that is found for the open form; null when none is. */
async function found(): Promise<string | null> {
  const capture = openForm(popup.context)
  const duplicate = capture && (await duplicateOf(popup.context, capture))
  return duplicate?.lead.fullName ?? null
}

const toldName = () => popup.context.state.get().duplicate?.lead.fullName ?? null
const saveOld = (capturedAt: number) =>
  saveLeads(popup.context.store, [aLead(5, { phone: number, account: null, capturedAt })], { notBefore: 0 })

const remote = (phone: string, createdAt: number) => ({
  handle: { reference: 'LD-9', id: null },
  clientRef: null,
  fullName: 'From the CRM',
  phone,
  city: null,
  area: null,
  address: null,
  status: 'confirmed' as const,
  createdAt,
  products: null,
})

describe('a number that was captured lately', () => {
  it('here is told when the form comes up', async () => {
    await saveOld(now - day)
    openWith(number)
    await vi.waitFor(() => expect(toldName()).toBe('Salma Bennis 5'))
  })

  it('too long ago is another order', async () => {
    await saveOld(now - 8 * day)
    openWith(number)
    expect(await found()).toBeNull()
  })

  it('is told when it is typed, and no more when it is typed over', async () => {
    await saveOld(now - day)
    openWith('+212600000001')
    const type = (text: string) =>
      editForm(popup.context, form => ({ ...form, fields: { ...form.fields, phone: { ...form.fields.phone, text } } }))
    await type(number)
    await vi.waitFor(() => expect(toldName()).toBe('Salma Bennis 5'))
    await type('+212600000002')
    expect(toldName()).toBeNull()
  })

  it('in the CRM is told when the CRM answers in time', async () => {
    const atlas = anAccount('atlas')
    await popup.context.store.put('accounts', atlas)
    const shop = shopOf(popup.context)
    popup.context.state.update(state => ({ ...state, shop: { ...shop, account: atlas } }))
    openWith(number)
    expect(await found()).toBeNull()
    popup.context.searchCrm = async () => {
      await keepRemotes(popup.context.store, 'atlas', [remote(number, now - day)], now)
      return null
    }
    expect(await found()).toBe('From the CRM')
  })

  it('in the CRM of the account that is chosen later is told then', async () => {
    openWith(number)
    expect(await found()).toBeNull()
    const atlas = anAccount('atlas')
    await popup.context.store.put('accounts', atlas)
    await keepRemotes(popup.context.store, 'atlas', [remote(number, now - day)], now)
    const shop = shopOf(popup.context)
    popup.context.state.update(state => ({ ...state, shop: { ...shop, account: atlas } }))
    await vi.waitFor(() => expect(toldName()).toBe('From the CRM'))
  })

  it('does not come back once the person goes on', async () => {
    await saveOld(now - day)
    openWith(number)
    await vi.waitFor(() => expect(toldName()).not.toBeNull())
    popup.context.state.update(state => ({ ...state, duplicate: null }))
    await editForm(popup.context, form => ({ ...form, deliveryFee: '20' }))
    expect(toldName()).toBeNull()
  })
})
