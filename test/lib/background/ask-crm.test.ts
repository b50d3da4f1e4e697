import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openInCrm, searchCrm } from '../../../lib/background/ask-crm.ts'
import { wedocodWeb } from '../../../lib/crm/wedocod-web/adapter.ts'
import { askChange } from '../../../lib/store/ask-change.ts'
import { countExtra } from '../../../lib/store/extra-rows.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { leadTarget, remoteTarget } from '../../../lib/store/target.ts'
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'

const row = {
  handle: { reference: 'LD-1', id: null },
  clientRef: null,
  fullName: 'Nour',
  phone: '+212670000001',
  city: null,
  area: null,
  address: null,
  status: 'new' as const,
  createdAt: 5,
  products: null,
}
const ASKED = 1_800_000_000_000

let store: Store
let now: number
const { permissions, declarativeNetRequest } = fakeBrowser

/** The answer of a slow line comes three seconds after the question. */
async function slowly<T>(answer: T): Promise<T> {
  now += 3_000
  return answer
}

beforeEach(async () => {
  now = ASKED
  store = await freshStore('atlas')
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  vi.spyOn(wedocodWeb, 'list').mockImplementation(() => slowly({ rows: [row], page: 1, lastPage: 1, total: 1 }))
  vi.spyOn(wedocodWeb, 'show').mockImplementation(() => slowly(row))
  vi.spyOn(wedocodWeb, 'history').mockImplementation(async () => [])
  const rules = { getSessionRules: async () => [], updateSessionRules: async () => {} }
  Object.assign(fakeBrowser, { permissions: { contains: async () => true }, declarativeNetRequest: rules })
})
afterEach(() => {
  vi.restoreAllMocks()
  Object.assign(fakeBrowser, { permissions, declarativeNetRequest })
})

const seenAt = async () => (await store.get('remotes', ['atlas', 'LD-1']))?.seenAt

it('keeps what a listing shows with the moment it was asked for, not the one it came', async () => {
  expect(await searchCrm(store, { account: 'atlas', query: '' })).toBeNull()
  expect(await seenAt()).toBe(ASKED)
})

it('forgets a row that the CRM, asked for it, does not have any more, with what was to be changed about it', async () => {
  await keepRemotes(store, 'atlas', [row], ASKED - 5_000)
  const target = remoteTarget('LD-1')
  const asked = { account: 'atlas', target, kind: 'delete' as const, status: null, actionDate: null, seen: null }
  await askChange(store, asked, { now, notBefore: now })
  vi.mocked(wedocodWeb.show ?? vi.fn()).mockResolvedValueOnce(null)
  expect(await openInCrm(store, { account: 'atlas', target })).toMatchObject({ gone: true })
  expect(await store.getAll('remotes')).toEqual([])
  expect(await store.getAll('changes')).toEqual([])
  expect(await store.getAll('pending')).toEqual([])
})

it('takes the row that stood beside it for the lead whose row is gone', async () => {
  await saveLeads(store, [aLead(1)], { notBefore: 0 })
  const ours = { ...row, clientRef: aLead(1).clientRef }
  await keepRemotes(store, 'atlas', [ours, { ...ours, handle: { reference: 'LD-2', id: null } }], ASKED - 5_000)
  expect(await countExtra(store)).toBe(1)
  vi.mocked(wedocodWeb.show ?? vi.fn()).mockResolvedValueOnce(null)
  await openInCrm(store, { account: 'atlas', target: leadTarget(1) })
  expect(await countExtra(store)).toBe(0)
  expect(await store.getAll('remotes')).toMatchObject([{ ref: 'LD-2', lead: 1 }])
})

it('keeps what a lead that was opened shows with the moment it was asked for', async () => {
  await keepRemotes(store, 'atlas', [row], ASKED - 5_000)
  expect(await openInCrm(store, { account: 'atlas', target: remoteTarget('LD-1') })).toMatchObject({ failure: null })
  expect(await seenAt()).toBe(ASKED)
})
