import { beforeEach, describe, expect, it } from 'vitest'
import { filterLeads, searchLeads, showFound } from '../../../lib/panel/browse-leads.ts'
import { setStatus, takeBackChange } from '../../../lib/panel/change-in-crm.ts'
import { revealLead } from '../../../lib/panel/reveal-lead.ts'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { discardLead } from '../../../lib/store/change-lead.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import { anAccount } from '../store/an-account.ts'
import { type PretendPopup, pretendPopup } from './pretend-popup.ts'

let popup: PretendPopup
const found = () => popup.context.state.get().browse.found?.map(({ lead }) => lead.fullName)

const row = (n: number) => ({
  handle: { reference: `LD-${n}`, id: null },
  clientRef: null,
  fullName: `Nour ${n}`,
  phone: `+21267000000${n}`,
  city: 'Agadir',
  area: null,
  address: null,
  status: 'new' as const,
  createdAt: n,
  products: null,
})

beforeEach(async () => {
  popup = await pretendPopup()
  await saveAccount(popup.context.store, anAccount('atlas'), 'token')
  await saveLeads(popup.context.store, [aLead(1), aLead(2, { city: 'Fès', account: null })], { notBefore: 9_000_000_000_000 })
  await keepRemotes(popup.context.store, 'atlas', [row(1), row(2)], 2_000_000_000_000)
  popup.context.finder.forget(() => {})
  await popup.reload()
})

describe('the Leads tab', () => {
  it('finds leads of this device and of the CRM in one search', async () => {
    await searchLeads(popup.context, '00001')
    expect(found()).toEqual(['Salma Bennis 1', 'Nour 1'])
  })

  it('finds by city', async () => {
    await searchLeads(popup.context, 'fes')
    expect(found()).toEqual(['Salma Bennis 2'])
  })

  it('narrows to what waits, and counts every view', async () => {
    await filterLeads(popup.context, 'waiting')
    expect(found()).toEqual(['Salma Bennis 1'])
    expect(popup.context.state.get().browse.counts).toMatchObject({ all: 4, 'needs-you': 0, call: 0, waiting: 1 })
  })

  it('knows whether anything is unsent, of this device too', async () => {
    const { store, state } = popup.context
    expect(state.get().unsent).toBe(true)
    await Promise.all([discardLead(store, aLead(1).clientRef, 0), discardLead(store, aLead(2).clientRef, 0)])
    await popup.reload()
    expect(state.get().unsent).toBe(false)
    await saveLeads(store, [aLead(3, { account: null })], { notBefore: 0 })
    await popup.reload()
    expect(state.get().unsent).toBe(true)
  })

  it('shows all again when the search is emptied', async () => {
    await searchLeads(popup.context, 'fes')
    await searchLeads(popup.context, '')
    expect(popup.context.state.get().browse.found).toBeNull()
  })

  it('drops an answer that the next key overtook', async () => {
    const [slow] = [searchLeads(popup.context, 'fes'), searchLeads(popup.context, 'nour')]
    await slow
    expect(popup.context.state.get().browse.query).toBe('nour')
    expect(found()).toEqual(['Nour 2', 'Nour 1'])
  })
})

describe('a status set in the popup', () => {
  const key = 'crm:atlas:LD-1'
  const change = async () => {
    popup.context.finder.forget(() => {})
    await popup.reload()
    await showFound(popup.context)
    return popup.context.state.get().leads.find(lead => lead.key === key)?.change
  }

  it('is queued with its undo window, and offers to take it back', async () => {
    await setStatus(popup.context, key, 'confirmed', null)
    expect(await change()).toMatchObject({ state: 'queued', status: 'confirmed' })
    expect(popup.context.state.get().told).toMatchObject({ kind: 'changed', key, status: 'confirmed', until: 9_000 })
    expect(popup.pokes).toEqual([false])
  })

  it('taken back is gone', async () => {
    await setStatus(popup.context, key, 'confirmed', null)
    await takeBackChange(popup.context, key)
    expect(await change()).toBeNull()
    expect(popup.context.state.get().told).toBeNull()
  })
})

describe('a lead that is to be shown', () => {
  const browsed = () => popup.context.state.get().browse
  const keyOf = async (name: string) => (await latestLeads(popup.context.store, 10)).find(({ lead }) => lead.fullName === name)?.key ?? ''

  it('is unfolded among the latest, whatever was searched for', async () => {
    await searchLeads(popup.context, 'fes')
    const key = await keyOf('Nour 1')
    await revealLead(popup.context, key)
    expect(browsed()).toMatchObject({ openKey: key, query: '', found: null })
  })

  it('is found by its number when it is older than those', async () => {
    const key = await keyOf('Salma Bennis 1')
    popup.context.state.update(now => ({ ...now, leads: [] }))
    await revealLead(popup.context, key)
    expect(browsed().openKey).toBe(key)
    expect(found()).toContain('Salma Bennis 1')
    expect(found()).not.toContain('Nour 2')
  })
})
