import { beforeEach, expect, it } from 'vitest'
import { discardLead } from '../../../lib/store/change-lead.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { newestOfThread } from '../../../lib/store/thread-lead.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

const keyOf = async (thread: string) => (await newestOfThread(store, thread))?.key ?? null
const inThread = (n: number, thread: string | null) => aLead(n, { source: { ...aLead(n).source, thread } })

it('finds a lead by its chat behind thousands of newer ones, without reading those', async () => {
  const leads = Array.from({ length: 10_000 }, (_, n) => aLead(n + 1))
  await saveLeads(store, leads, { notBefore: 0 })
  expect(await keyOf('whatsapp:contact-1')).toBe(aLead(1).clientRef)
  expect(await keyOf('whatsapp:contact-10001')).toBeNull()
  const leadStore = IDBObjectStore.prototype
  const { getAll } = leadStore
  const read: string[] = []
  leadStore.getAll = function (...range) {
    read.push(this.name)
    return getAll.apply(this, range)
  }
  expect(await keyOf('whatsapp:contact-2')).toBe(aLead(2).clientRef)
  leadStore.getAll = getAll
  expect(read).not.toContain('leads')
})

it('takes the newest that stands', async () => {
  await saveLeads(store, [inThread(1, 'whatsapp:salma'), inThread(2, 'whatsapp:salma'), inThread(3, null)], { notBefore: 0 })
  expect(await keyOf('whatsapp:salma')).toBe(aLead(2).clientRef)
  await discardLead(store, aLead(2).clientRef, 5)
  expect(await keyOf('whatsapp:salma')).toBe(aLead(1).clientRef)
  await discardLead(store, aLead(1).clientRef, 6)
  expect(await keyOf('whatsapp:salma')).toBeNull()
})
