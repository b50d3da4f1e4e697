import { beforeEach, describe, expect, it } from 'vitest'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import type { LeadDraft } from '../../../lib/lead/lead-draft.ts'
import type { LeadForm, TextField } from '../../../lib/lead/lead-form.ts'
import { actOnLead } from '../../../lib/panel/act-on-lead.ts'
import { captureTab } from '../../../lib/panel/capture-tab.ts'
import { openForm } from '../../../lib/panel/popup-context.ts'
import { editForm, saveForm } from '../../../lib/panel/save-form.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { anAccount } from '../store/an-account.ts'
import { aConversation, type PretendPopup, pretendPopup } from './pretend-popup.ts'

let popup: PretendPopup
beforeEach(async () => {
  popup = await pretendPopup()
  const { settings } = popup.context
  await popup.context.store.put('accounts', anAccount('atlas'))
  await popup.context.store.put('secrets', { account: 'atlas', token: 'token' })
  popup.context.settings = async () => ({ ...(await settings()), account: 'atlas' })
  popup.context.understand = async conversation => draftOf(conversation)
  await popup.reload()
})

const NUMBER = '+212661223344'
const line = { key: 'line-1', sku: 'ARG-50', name: 'Argan', quantity: 1, unitPrice: '149', confidence: null, evidence: [] }

/** What a reader would find: the contact's name, and any number that a message is. */
function draftOf({ contact, messages }: Conversation): LeadDraft[] {
  if (messages.length === 0) return []
  const found = (value: string | undefined) => (value === undefined ? null : { value, confidence: 0.9, evidence: [] })
  const phone = found(messages.find(({ text }) => text.startsWith('+'))?.text)
  const products = messages.some(({ text }) => text === 'encore un') ? [{ sku: null, name: 'argan', quantity: null, unitPrice: null }] : []
  const fullName = found(contact.name?.value)
  return [
    { fullName, phone, phones: phone ? [phone] : [], city: null, cityCandidates: [], area: null, address: null, products, note: null },
  ]
}

const form = () => openForm(popup.context)
const stored = () => latestLeads(popup.context.store, 10)
const type = (name: TextField, text: string) =>
  editForm(popup.context, (now: LeadForm) => ({ ...now, fields: { ...now.fields, [name]: { ...now.fields[name], text, typed: true } } }))

async function capture(conversation: Conversation, apart = false): Promise<void> {
  popup.show({ ok: true, conversation })
  await captureTab(popup.context, false, apart)
}

/** Saves the order of a chat without a number, and shows the list as it is then. */
async function saveWithout(conversation = aConversation(['bghit'])): Promise<void> {
  await capture(conversation)
  await editForm(popup.context, now => ({ ...now, lines: [line] }))
  await saveForm(popup.context)
  await popup.reload()
}

const withDrawer = (texts: string[]): Conversation => {
  const conversation = aConversation(texts)
  return { ...conversation, contact: { ...conversation.contact, phone: { value: NUMBER, tier: 1 } } }
}

describe('an order without a number', () => {
  it('is saved on this device for its account, and needs the seller', async () => {
    await capture(aConversation(['je veux la crème']))
    expect(form()).toMatchObject({ awaits: true, problems: [{ code: 'no-product' }] })
    expect(form()?.askLine).toContain('Bonjour')
    await editForm(popup.context, now => ({ ...now, lines: [line] }))
    await saveForm(popup.context)
    expect(popup.context.state.get().capture).toMatchObject({ stage: 'saved', local: true, awaits: true })
    expect(popup.context.state.get().told).toEqual({ kind: 'saved-awaiting' })
    expect(await stored()).toMatchObject([{ state: 'local', lead: { account: null, meantFor: 'atlas', phone: null } }])
    await popup.reload()
    expect(popup.context.state.get().needYou).toBe(1)
  })

  it('goes at once when a person types the number after all', async () => {
    await capture(aConversation(['bghit']))
    await editForm(popup.context, now => ({ ...now, lines: [line] }))
    await type('phone', NUMBER)
    expect(form()?.awaits).toBe(false)
    await saveForm(popup.context)
    const [view] = await stored()
    expect(view).toMatchObject({ state: 'queued', lead: { account: 'atlas' } })
    expect(view?.lead.meantFor).toBeUndefined()
  })

  it('is given its number by hand, and waits for its turn', async () => {
    await saveWithout()
    const [saved] = await stored()
    await actOnLead(popup.context, 'number', saved?.key ?? '')
    expect(form()).toMatchObject({ awaits: true, problems: [], bound: { account: { id: 'atlas' } } })
    await type('phone', NUMBER)
    await saveForm(popup.context)
    const [view, ...others] = await stored()
    expect(others).toEqual([])
    expect(view).toMatchObject({ key: saved?.key, state: 'queued', lead: { account: 'atlas', phone: NUMBER } })
    expect(view?.lead.meantFor).toBeUndefined()
  })

  it('of a time without an account is meant for the one that it is given to', async () => {
    const { settings } = popup.context
    popup.context.settings = async () => ({ ...(await settings()), account: null })
    await popup.reload()
    await saveWithout()
    const [saved] = await stored()
    expect(saved?.lead.meantFor).toBeUndefined()
    await actOnLead(popup.context, 'adopt', saved?.key ?? '', 'atlas')
    expect(form()).toMatchObject({ awaits: true, problems: [] })
    await saveForm(popup.context)
    expect(await stored()).toMatchObject([{ key: saved?.key, state: 'local', lead: { meantFor: 'atlas' } }])
  })

  it('saved again without it goes on waiting', async () => {
    await saveWithout()
    const [saved] = await stored()
    await actOnLead(popup.context, 'number', saved?.key ?? '')
    await type('city', 'Fès')
    await saveForm(popup.context)
    expect(await stored()).toMatchObject([{ state: 'local', lead: { meantFor: 'atlas', city: 'Fès' } }])
  })
})

describe('a number that turns up', () => {
  it.each<[string, Conversation]>([
    ['in a message', aConversation(['bghit', NUMBER])],
    ['in the drawer', withDrawer(['bghit'])],
  ])('%s completes the lead that waits for it: one lead, captured to its end', async (_where, conversation) => {
    await saveWithout()
    const [saved] = await stored()
    await capture(conversation)
    expect(form()).toMatchObject({ mending: { clientRef: saved?.key }, problems: [], form: { fields: { phone: { text: NUMBER } } } })
    expect(form()?.form.lines).toEqual([line])
    await saveForm(popup.context)
    expect(await stored()).toMatchObject([{ key: saved?.key, state: 'queued', lead: { phone: NUMBER, account: 'atlas' } }])
    await popup.reload()
    await capture(conversation)
    expect(popup.context.state.get().capture).toMatchObject({ stage: 'empty', read: 0, captured: { key: saved?.key } })
  })

  it('with another order leaves that to be read next', async () => {
    await saveWithout()
    await capture(aConversation(['bghit', NUMBER, 'encore un']))
    await saveForm(popup.context)
    await capture(aConversation(['bghit', NUMBER, 'encore un']))
    expect(form()).toMatchObject({ mending: null, form: { lines: [{ name: 'argan' }] } })
  })

  describe('in one of several orders', () => {
    /** An order for each message after the first: `name number product`, a dash for what it does not say. */
    const ordersIn = ({ contact, messages }: Conversation): LeadDraft[] =>
      messages.flatMap((message, index) => {
        const [, name, number, product] = /^(\S+) (\S+) (\S+)$/.exec(message.text) ?? []
        const [plain] = draftOf({ ...aConversation(['x']), contact, messages: [message] })
        if (!plain || name === undefined) return []
        const evidence = [{ from: 'message' as const, index, start: 0, end: message.text.length }]
        const found = (value = '-') => (value === '-' ? null : { value: value.replace('_', ' '), confidence: 0.9, evidence })
        const products = product === '-' ? [] : [{ sku: null, name: 'argan', quantity: null, unitPrice: null }]
        return [{ ...plain, fullName: found(name), phone: found(number), phones: [], products }]
      })
    const openWith = async (texts: string[]) => {
      await saveWithout()
      popup.context.understand = async conversation => ordersIn(conversation)
      await capture(aConversation(['bghit', ...texts]))
    }

    it.each([
      ['in its name', ['Omar +2 argan', `salma_bennis ${NUMBER} -`]],
      ['in its name, beside one in no name', ['- +2 argan', `Salma_Bennis ${NUMBER} argan`]],
      ['in no name, beside one without', ['Omar - argan', `- ${NUMBER} argan`]],
    ])('%s completes the lead that waits for it, and leaves the list to be read next', async (_which, texts) => {
      await openWith(texts)
      const [saved] = await stored()
      expect(form()).toMatchObject({ mending: { clientRef: saved?.key }, form: { fields: { phone: { text: NUMBER } } } })
      expect(form()?.form.fields.fullName.text).toBe('Salma Bennis')
      await saveForm(popup.context)
      expect(await stored()).toMatchObject([{ key: saved?.key, state: 'queued', lead: { phone: NUMBER } }])
      await capture(aConversation(['bghit', ...texts]))
      expect(popup.context.state.get().capture).toMatchObject({ stage: 'review', orders: { length: 2 } })
    })

    it.each([
      ['of other people', ['Omar +2 argan', 'Nadia +3 argan']],
      ['in no name that differ', ['- +2 argan', '- +3 argan']],
      ['in its name that differ', ['Salma_Bennis +2 argan', 'Salma_Bennis +3 argan']],
    ])('%s is not surely its: they come up as a list', async (_whose, texts) => {
      await openWith(texts)
      expect(popup.context.state.get().capture).toMatchObject({ stage: 'review', orders: { length: 2 } })
    })

    it('leads to the list when it is to be a new order', async () => {
      await openWith(['Omar +2 argan', `Salma_Bennis ${NUMBER} argan`])
      await captureTab(popup.context, false, true)
      expect(popup.context.state.get().capture).toMatchObject({ stage: 'review', orders: { length: 2 } })
      await captureTab(popup.context, false)
      expect(popup.context.state.get().capture).toMatchObject({ stage: 'review' })
    })
  })

  it('may be taken for a new order instead', async () => {
    await saveWithout()
    await capture(aConversation(['bghit', NUMBER]), true)
    expect(form()).toMatchObject({ mending: null, form: { fields: { phone: { text: NUMBER } } } })
  })

  it('in a group is nobody’s in particular', async () => {
    await saveWithout()
    const conversation = withDrawer(['bghit', NUMBER])
    await capture({ ...conversation, contact: { ...conversation.contact, phone: null, kind: 'group' } })
    expect(form()?.mending).toBeNull()
  })

  it('is not there yet: the chat is captured, and nothing is asked', async () => {
    await saveWithout()
    await capture(aConversation(['bghit']))
    expect(popup.context.state.get().capture).toMatchObject({ stage: 'empty', captured: { state: 'local' } })
  })
})
