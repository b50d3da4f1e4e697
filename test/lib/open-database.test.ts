import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkedStore } from '../../lib/background/checked-store.ts'
import { browser } from '../../lib/browser.ts'
import { openDatabase } from '../../lib/open-database.ts'
import { knowAside, lookAgain } from '../../lib/panel/look-again.ts'
import { readMirror, writeMirror } from '../../lib/settings/mirror.ts'
import { readWhereabouts, writeWhereabouts } from '../../lib/settings/whereabouts.ts'
import { closeStore, openApart, openStore, type Store } from '../../lib/store/open-store.ts'
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
    expect(await again.getAll('pending')).toMatchObject([{ lead: 1, doubt: 0 }])
    expect((await readWhereabouts()).aside).toEqual([])
  })

  it('does not leave behind what was captured while it was mended', async () => {
    await saveLeads(await openStore(at(1)), [aLead(1), aLead(2)], { notBefore: 0 })
    const store = await openStore(at(2))
    await writeWhereabouts({ place: at(2), aside: [setAsideAt(1)] })
    const saved = savedFiles()
    whenMended(() => capture(store, 3))
    expect(await lookAgain(store, 5)).toBe('saved')
    expect(await readWhereabouts()).toEqual({ place: at(2), aside: [{ ...setAsideAt(1), known: true }] })
    expect([1, 2].map(n => saved().includes(aLead(n).clientRef))).toEqual([true, true])
  })

  it('does not leave behind what was captured by a page that had not heard yet', async () => {
    await saveLeads(await openStore(at(1)), [aLead(1)], { notBefore: 0 })
    const store = await openStore(at(2))
    await writeWhereabouts({ place: at(2), aside: [setAsideAt(1)] })
    const set = browser.storage.local.set.bind(browser.storage.local)
    let isHeard = false
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async items => {
      await set(items)
      if (!isHeard && 'database' in items) await capture(await openApart(at(2)), 3)
      isHeard ||= 'database' in items
    })
    expect(await lookAgain(store, 5)).toBe('in-use')
    vi.mocked(browser.storage.local.set).mockRestore()
    expect((await readWhereabouts()).aside).toMatchObject([{ place: at(2), stock: { captured: 1 }, known: false }])
    damage(name => name === 'leadclip')
    expect((await openDatabase()).name).toBe('leadclip-3')
  })

  it('is told of one by one: who has the leads of the newest still hears of the one before', async () => {
    await saveLeads(await openStore(at(1)), [aLead(1)], { notBefore: 0 })
    await saveLeads(await openStore(at(2)), [aLead(2)], { notBefore: 0 })
    const store = await openStore(at(3))
    await capture(store, 3)
    await writeWhereabouts({ place: at(3), aside: [setAsideAt(1), setAsideAt(2)] })
    const saved = savedFiles()
    const known = async () => (await readWhereabouts()).aside.map(one => one.known)
    expect([await lookAgain(store, 5), await known()]).toEqual(['saved', [false, true]])
    expect([1, 2].map(n => saved().includes(aLead(n).clientRef))).toEqual([false, true])
    await knowAside()
    expect(await known()).toEqual([true, true])
  })
})

const at = (number: number) => ({ number, bucket: false })
const setAsideAt = (number: number) => ({ place: at(number), stock: held, known: false })
const capture = (store: Store, n: number) => saveLeads(store, [aLead(n, { account: null })], { notBefore: 0 })

/** Runs `work` as soon as the first leads of the old database were written anew. */
function whenMended(work: () => Promise<unknown>): void {
  const clear = IDBObjectStore.prototype.clear
  let done = false
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
    if (!done) void work()
    done = true
    return clear.call(this)
  })
}

/** What was handed to the browser as files to keep, so far. */
function savedFiles(): () => string {
  const texts: string[] = []
  vi.stubGlobal('document', { createElement: () => ({ click() {} }) })
  vi.stubGlobal(
    'Blob',
    class {
      constructor(parts: string[]) {
        texts.push(...parts)
      }
    },
  )
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved')
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never)
  return () => texts.join('')
}
