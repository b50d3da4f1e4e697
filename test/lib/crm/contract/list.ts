import { describe, expect, it } from 'vitest'
import type { MatchType } from '../../../../lib/crm/crm-adapter.ts'
import { createdHandles } from './created-handles.ts'
import type { Method } from './harness.ts'
import type { Stage } from './stage.ts'

/** Listing: pages, newest first, searched by what the CRM can search. */
export function listContract(stage: Stage, list: Method<'list'>) {
  const { harness, connect, faults, failure } = stage
  const hides = harness.hides?.list ?? []

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
      const shown = { fullName: lead?.fullName, phone: lead?.phone, city: lead?.city, status: 'new' }
      const hidden = Object.fromEntries(hides.map(part => [part, null]))
      expect(rows).toMatchObject([{ ...shown, ...hidden }])
      if (!hides.includes('createdAt')) expect(Math.abs((rows[0]?.createdAt ?? 0) - Date.now())).toBeLessThan(10_000)
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

    const { match: modes, dates } = harness.adapter.rules.search
    if (modes.length > 0) comparing(modes)
    if (dates) dated()
  })

  function comparing(modes: readonly MatchType[]) {
    it('compares as it is told', async () => {
      const [first] = await createdHandles(stage, 2)
      const [lead] = harness.leads(2)
      const phone = lead?.phone ?? ''
      const keywords = { exact: phone, partial: phone.slice(3, -1), starts_with: phone.slice(0, -1), ends_with: phone.slice(-7) }
      const found = async (match: MatchType, keyword: string) =>
        (await list(connect(), { searchBy: 'phone', match, keyword })).rows.map(row => row.handle.reference)
      for (const match of modes) expect(await found(match, keywords[match])).toContain(first?.reference)
      for (const match of modes.filter(mode => mode !== 'partial')) expect(await found(match, phone.slice(3, -1))).toEqual([])
    })
  }

  function dated() {
    it('keeps to the days asked for', async () => {
      await createdHandles(stage, 1)
      const day = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)
      const total = async (from: string, until: string) => (await list(connect(), { from, until })).total
      expect(await total(day(-1), day(1))).toBe(1)
      expect(await total(day(1), day(2))).toBe(0)
      expect(await total(day(-2), day(-1))).toBe(0)
    })
  }
}
