import { beforeEach, describe, expect, it } from 'vitest'
import type { Status } from '../../../lib/lead/status.ts'
import { askChange, dropChange } from '../../../lib/store/ask-change.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { remoteTarget } from '../../../lib/store/target.ts'
import { freshStore } from './fresh-store.ts'

const target = remoteTarget('LD-1')
let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

const ask = (status: Status, now: number) =>
  askChange(store, { account: 'atlas', target, kind: 'status', status, actionDate: null, seen: 'new' }, { now, notBefore: now })
const takeBack = () => dropChange(store, 'atlas', target)
const change = () => store.get('changes', ['atlas', target])
const jobs = () => store.getAll('pending')

describe('a status that is taken back', () => {
  it('gives way to the one that waited before it, which waits again', async () => {
    await ask('confirmed', 1)
    await ask('wrong', 2)
    expect(await takeBack()).toBe(true)
    expect(await change()).toMatchObject({ status: 'confirmed', state: 'waiting', askedAt: 1 })
    expect(await jobs()).toMatchObject([{ kind: 'status', target, seq: (await change())?.seq }])
    expect(await takeBack()).toBe(true)
    expect(await change()).toBeUndefined()
    expect(await jobs()).toEqual([])
  })

  it('gives way, behind one that waited, to what was done', async () => {
    await ask('no_reply', 1)
    const done = await change()
    if (!done) throw new Error('nothing was asked')
    await store.put('changes', { ...done, state: 'done', settledAt: 1 })
    await store.clear('pending')
    for (const [n, status] of (['confirmed', 'wrong', 'duplicate'] as const).entries()) await ask(status, 2 + n)
    await takeBack()
    expect(await change()).toMatchObject({ status: 'wrong', state: 'waiting' })
    await takeBack()
    expect(await change()).toMatchObject({ status: 'no_reply', state: 'done' })
    expect(await jobs()).toEqual([])
  })
})
