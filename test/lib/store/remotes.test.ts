import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepAbilities } from '../../../lib/store/abilities.ts'
import { askChange } from '../../../lib/store/ask-change.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { remoteTarget } from '../../../lib/store/target.ts'
import { freshStore } from './fresh-store.ts'

const row = {
  handle: { reference: 'LD-1', id: null },
  clientRef: null,
  fullName: 'Nour',
  phone: '+212670000001',
  city: 'Agadir',
  area: null,
  address: null,
  status: 'new' as const,
  createdAt: 5 as number | null,
  products: null,
}

let store: Store

beforeEach(async () => {
  store = await freshStore('atlas')
})
afterEach(() => vi.restoreAllMocks())

/** How often a change was told while `work` ran. */
async function tellings(work: () => Promise<unknown>): Promise<number> {
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
  await work()
  const told = post.mock.calls.length
  post.mockRestore()
  return told
}

describe('what the CRM shows', () => {
  it('is told when it is news, and not when it was known', async () => {
    expect(await tellings(() => keepRemotes(store, 'atlas', [], 10))).toBe(0)
    expect(await tellings(() => keepRemotes(store, 'atlas', [row], 11))).toBe(1)
    expect(await tellings(() => keepRemotes(store, 'atlas', [row], 12))).toBe(0)
    expect(await tellings(() => keepRemotes(store, 'atlas', [{ ...row, city: null }], 13))).toBe(0)
    expect(await tellings(() => keepRemotes(store, 'atlas', [{ ...row, city: 'Fès' }], 14))).toBe(1)
    expect((await store.get('remotes', ['atlas', 'LD-1']))?.seenAt).toBe(14)
  })

  it('is told again of a lead that was changed here: the CRM may not have it so any more', async () => {
    await keepRemotes(store, 'atlas', [row], 10)
    const asked = { account: 'atlas', target: remoteTarget('LD-1'), kind: 'status' as const, status: 'confirmed' as const }
    await askChange(store, { ...asked, actionDate: null, seen: 'new' }, { now: 11, notBefore: 11 })
    expect(await tellings(() => keepRemotes(store, 'atlas', [row], 12))).toBe(1)
  })

  it('is told again of a lead whose age is the moment it was seen', async () => {
    const ageless = { ...row, createdAt: null }
    await keepRemotes(store, 'atlas', [ageless], 10)
    expect(await tellings(() => keepRemotes(store, 'atlas', [ageless], 12))).toBe(1)
  })

  it('counts from when it was asked: an answer outrun by a newer one says only what that left out', async () => {
    await keepRemotes(store, 'atlas', [{ ...row, status: 'confirmed', city: null }], 2_000)
    await keepRemotes(store, 'atlas', [row], 1_000)
    expect(await store.get('remotes', ['atlas', 'LD-1'])).toMatchObject({ seenAt: 2_000, row: { status: 'confirmed', city: 'Agadir' } })
  })

  it('counts all the same when it was last kept before the clock was set back', async () => {
    await keepRemotes(store, 'atlas', [{ ...row, status: 'confirmed' }], 7_200_000)
    await keepRemotes(store, 'atlas', [row], 1_000)
    expect(await store.get('remotes', ['atlas', 'LD-1'])).toMatchObject({ seenAt: 1_000, row: { status: 'new' } })
  })
})

describe('what can be done with leads', () => {
  it('is told when it is news', async () => {
    const abilities = { account: 'atlas', statuses: null, remove: true, readAt: 1 }
    expect(await tellings(() => keepAbilities(store, abilities))).toBe(1)
    expect(await tellings(() => keepAbilities(store, { ...abilities, readAt: 2 }))).toBe(0)
    expect(await tellings(() => keepAbilities(store, { ...abilities, remove: false }))).toBe(1)
    expect((await store.get('abilities', 'atlas'))?.remove).toBe(false)
  })
})
