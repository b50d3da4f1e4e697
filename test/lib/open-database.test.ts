import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkedStore } from '../../lib/background/checked-store.ts'
import { browser } from '../../lib/browser.ts'
import { openDatabase } from '../../lib/open-database.ts'
import { lookAgain } from '../../lib/panel/look-again.ts'
import { readMirror, writeMirror } from '../../lib/settings/mirror.ts'
import { readWhereabouts } from '../../lib/settings/whereabouts.ts'
import { closeStore, openStore } from '../../lib/store/open-store.ts'
import { saveLeads } from '../../lib/store/save-lead.ts'
import { NO_STOCK } from '../../lib/store/stock.ts'
import { aLead } from './store/a-lead.ts'
import { freshStore } from './store/fresh-store.ts'
import { quickWaits } from './store/quick-waits.ts'

const open = IDBFactory.prototype.open
const held = { ...NO_STOCK, captured: 120, open: 4 }

/** Makes the browser refuse some databases, as it does when their files are damaged. */
function damage(isDamaged: (name: string) => boolean, error = 'UnknownError'): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name: string, version?: number) {
    if (isDamaged(name)) throw new DOMException('Internal error opening backing store', error)
    return open.call(this, name, version)
  })
}

beforeEach(async () => {
  await freshStore('atlas')
  await closeStore()
  await writeMirror({ ...held, lost: null })
  let turn: Promise<unknown> = Promise.resolve()
  const request = (_name: string, work: () => Promise<unknown>) => {
    turn = turn.catch(() => {}).then(work)
    return turn
  }
  vi.stubGlobal('navigator', { locks: { request } })
  const restore = quickWaits()
  return () => {
    restore()
    vi.unstubAllGlobals()
  }
})

describe('a database that cannot be opened', () => {
  it('is set aside when it is damaged: a new one begins at once, and what the old one held is known', async () => {
    damage(name => name === 'leadclip')
    const store = await openDatabase()
    expect(store.name).toBe('leadclip-2')
    await expect(saveLeads(store, [aLead(1)], { notBefore: 0 })).resolves.toHaveLength(1)
    expect((await readWhereabouts()).aside).toEqual([{ place: { number: 1, bucket: false }, stock: held, known: false }])
    expect(await readMirror()).toEqual({ ...NO_STOCK, lost: null })
  })

  it('is set aside once, whoever comes upon it, and the next one is opened from then on', async () => {
    damage(name => name === 'leadclip')
    const stores = await Promise.all([openDatabase(), openDatabase()])
    await closeStore()
    stores.push(await openDatabase())
    expect(stores.map(({ name }) => name)).toEqual(['leadclip-2', 'leadclip-2', 'leadclip-2'])
    expect((await readWhereabouts()).aside).toHaveLength(1)
  })

  it.each(['VersionError', 'QuotaExceededError', 'InvalidStateError'])('is left where it is when it is not damaged: %s', async error => {
    damage(name => name === 'leadclip', error)
    await expect(openDatabase()).rejects.toMatchObject({ name: 'StoreFailure' })
    expect((await readWhereabouts()).place).toBeNull()
  })

  it('is left where it is when no other can be opened either', async () => {
    damage(() => true)
    await expect(openDatabase()).rejects.toMatchObject({ kind: 'damaged' })
    expect((await readWhereabouts()).place).toBeNull()
    expect((await readMirror())?.captured).toBe(120)
  })

  it('is left where it is in a private window', async () => {
    damage(name => name === 'leadclip')
    browser.extension.inIncognitoContext = true
    await expect(openDatabase()).rejects.toMatchObject({ kind: 'damaged' })
    browser.extension.inIncognitoContext = false
    expect((await readWhereabouts()).place).toBeNull()
  })
})

describe('a database that opens and cannot be read', () => {
  it('is set aside by the background, after three fresh connections', async () => {
    const getAll = IDBObjectStore.prototype.getAll
    const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.transaction.db.name === 'leadclip') throw new DOMException('Seek failure, unable to continue', 'UnknownError')
      return getAll.apply(this, args)
    })
    const opens = vi.spyOn(IDBFactory.prototype, 'open')
    expect((await checkedStore()).name).toBe('leadclip-2')
    expect(opens.mock.calls.map(([name]) => name)).toEqual(['leadclip', 'leadclip', 'leadclip', 'leadclip', 'leadclip-2'])
    expect((await readWhereabouts()).aside).toMatchObject([{ stock: held }])
    reads.mockRestore()
  })
})

describe('data that was set aside', () => {
  it('is used again when it opens and nothing was stored since; what waits in it is looked for first', async () => {
    await saveLeads(await openStore(), [aLead(1)], { notBefore: 0 })
    await closeStore()
    damage(name => name === 'leadclip')
    const store = await openDatabase()
    expect(await lookAgain(store, 0)).toBe('damaged')
    vi.mocked(IDBFactory.prototype.open).mockRestore()
    expect(await lookAgain(store, 0)).toBe('in-use')
    const again = await openDatabase()
    expect([again.name, await again.count('leads')]).toEqual(['leadclip', 1])
    expect(await again.getAll('pending')).toMatchObject([{ lead: 1, doubt: true }])
    expect((await readWhereabouts()).aside).toEqual([])
  })
})
