import { describe, expect, it } from 'vitest'
import { createdHandles } from './created-handles.ts'
import type { Method } from './harness.ts'
import type { Stage } from './stage.ts'

/** Listing: pages, newest first, searched by what the CRM can search. */
export function listContract(stage: Stage, list: Method<'list'>) {
  const { harness, connect, faults, failure } = stage

  describe('listing', () => {
    it('brings the leads of a page, newest first, and how many pages there are', async () => {
      const handles = await createdHandles(stage, 5)
      const page = await list(connect(), { page: 2, perPage: 2 })
      expect(page).toMatchObject({ page: 2, lastPage: 3, total: 5 })
      expect(page.rows.map(row => row.handle.reference)).toEqual([handles[2]?.reference, handles[1]?.reference])
    })

    it('shows each lead as it was created', async () => {
      const [lead] = harness.leads(1)
      await createdHandles(stage, 1)
      const { rows } = await list(connect(), {})
      expect(rows).toMatchObject([{ fullName: lead?.fullName, phone: lead?.phone, city: lead?.city, status: 'new' }])
      expect(Math.abs((rows[0]?.createdAt ?? 0) - Date.now())).toBeLessThan(10_000)
    })

    it('searches by reference, phone, name and city', async () => {
      const [, handle] = await createdHandles(stage, 3)
      const [, lead] = harness.leads(3)
      const phone = lead?.phone ?? ''
      const found = async (searchBy: 'reference' | 'phone' | 'full_name', keyword: string) =>
        (await list(connect(), { searchBy, keyword })).rows.map(row => row.handle.reference)
      expect(await found('reference', handle?.reference ?? '')).toEqual([handle?.reference])
      expect(await found('phone', phone)).toEqual([handle?.reference])
      expect(await found('phone', `0${phone.slice(-9)}`)).toEqual([handle?.reference])
      expect(await found('full_name', lead?.fullName ?? '')).toEqual([handle?.reference])
      expect((await list(connect(), { searchBy: 'city', keyword: lead?.city ?? '' })).total).toBe(3)
    })

    it('fails on what is no list', async () => {
      for (const text of ['[]', '{}', '{"data":null}', 'null', '<p>']) {
        faults({ kind: 'replace-body', text })
        expect((await failure(list(connect(), {}))).kind).toBe('unknown')
      }
    })
  })
}
