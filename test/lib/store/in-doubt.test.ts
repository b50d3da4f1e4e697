import { beforeEach, expect, it } from 'vitest'
import { discardLead, editLead, sendNow } from '../../../lib/store/change-lead.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { mend } from '../../../lib/store/mend.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { openLane } from '../../../lib/store/schema.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
  await store.put('lanes', { ...openLane('atlas'), connection: 3 })
  await saveLeads(store, [aLead(1)], { notBefore: 0 })
  await mend(store, null, 9)
})

it('a lead that may have left before its database was damaged is being checked, and nobody changes it meanwhile', async () => {
  const { clientRef } = aLead(1)
  const [view] = await latestLeads(store, 1)
  expect(view?.state).toBe('unknown')
  expect(await sendNow(store, clientRef, 10)).toBe('under-way')
  expect(await editLead(store, aLead(1, { city: 'Fès' }), 10)).toBe('under-way')
  expect(await discardLead(store, clientRef, 10)).toBe('under-way')
  expect(await store.getAll('pending')).toMatchObject([{ doubt: 3 }])
})
