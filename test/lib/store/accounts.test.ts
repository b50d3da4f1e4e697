import { beforeEach, describe, expect, it } from 'vitest'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { type Lane, openLane } from '../../../lib/store/schema.ts'
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

  it('whose lane an older version wrote has one all the same', async () => {
    const { connection: _connection, ...older } = openLane('atlas')
    await store.put('lanes', older as Lane)
    expect((await readLane(store, 'atlas')).connection).toBe(0)
  })
})
