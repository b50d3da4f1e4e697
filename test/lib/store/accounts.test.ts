import { beforeEach, describe, expect, it } from 'vitest'
import { findAccount, readToken, saveAccount } from '../../../lib/store/accounts.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { type Account, type Lane, openLane } from '../../../lib/store/schema.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { aLead } from './a-lead.ts'
import { anAccount } from './an-account.ts'
import { freshStore } from './fresh-store.ts'

let store: Store
beforeEach(async () => {
  store = await freshStore()
})

describe('an account', () => {
  it('goes on with a new token or at a new address, and knows it from the one before', async () => {
    await saveAccount(store, anAccount('atlas'), 'old')
    const { connection } = await readLane(store, 'atlas')
    const refused: Lane = {
      ...openLane('atlas'),
      connection,
      pause: 'unauthorized',
      notBefore: 9,
      failures: 3,
      message: 'Unauthenticated.',
    }
    const open = { pause: null, notBefore: 0, failures: 0, message: null, connection: connection + 1 }
    await store.put('lanes', refused)
    await saveAccount(store, anAccount('atlas'), 'new')
    expect(await readLane(store, 'atlas')).toMatchObject(open)
    await store.put('lanes', refused)
    await saveAccount(store, anAccount('atlas', { baseUrl: 'https://shop.example' }), null)
    expect(await readLane(store, 'atlas')).toMatchObject(open)
    await store.put('lanes', refused)
    await saveAccount(store, anAccount('atlas', { baseUrl: 'https://shop.example', name: 'Atlas' }), null)
    expect(await readLane(store, 'atlas')).toEqual(refused)
  })

  it('is left alone as long as its CRM asked, with a new token too, but not at another address or another CRM', async () => {
    const asked = { retryAt: 90_000, retryFrom: 5 }
    const wait = async (change: Partial<Account>, token: string | null) => {
      await saveAccount(store, anAccount('atlas'), 'token')
      await store.put('lanes', { ...openLane('atlas'), ...asked })
      await saveAccount(store, anAccount('atlas', change), token)
      const { retryAt, retryFrom } = await readLane(store, 'atlas')
      return { retryAt, retryFrom }
    }
    expect(await wait({}, 'new')).toEqual(asked)
    expect(await wait({ baseUrl: 'https://other.example' }, null)).toEqual({ retryAt: 0 })
    expect(await wait({ crm: 'wedocod-seller' }, 'new')).toEqual({ retryAt: 0 })
  })

  it('stays where it is, and what it is, until it is known what became of a batch', async () => {
    await saveAccount(store, anAccount('atlas'), 'token')
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    const claimed = await claim(store, 'atlas', { now: 1, limit: 9, epoch: 1, ready: () => true })
    const moved = anAccount('atlas', { baseUrl: 'https://other.example' })
    expect(await saveAccount(store, moved, null)).toBe(false)
    expect(await saveAccount(store, anAccount('atlas', { crm: 'wedocod-seller' }), 'other')).toBe(false)
    expect(await findAccount(store, 'atlas')).toEqual(anAccount('atlas'))
    expect(await readToken(store, 'atlas')).toBe('token')
    expect(await saveAccount(store, anAccount('atlas', { name: 'Atlas' }), 'newer')).toBe(true)
    if (claimed) await settle(store, claimed.batch, claimed.rows, lane => ({ lane, batch: null, leave: [], outcomes: [] }))
    expect(await saveAccount(store, moved, null)).toBe(true)
  })

  it('whose lane an older version wrote has one all the same', async () => {
    const { connection: _connection, ...older } = openLane('atlas')
    await store.put('lanes', older as Lane)
    expect((await readLane(store, 'atlas')).connection).toBe(0)
  })
})
