import { describe, expect, it } from 'vitest'
import { type Method, told } from './harness.ts'
import type { Stage } from './stage.ts'

/** Showing one lead whole, or saying that there is none. */
export function showContract(stage: Stage, show: Method<'show'>) {
  const { harness, connect } = stage

  describe('showing', () => {
    it('brings the whole lead with its client_ref', async () => {
      const [lead] = harness.leads(1, true)
      if (!lead) throw new Error('a lead was asked for')
      await harness.adapter.createMany(connect(), [lead])
      const [row] = stage.sandbox().leads()
      const { clientRef, fullName, phone, city, area, address } = lead
      const products = lead.products.map(({ sku, quantity, unitPrice }) => ({ sku, quantity, unitPrice: unitPrice / 100 }))
      const hidden = Object.fromEntries((harness.hides?.show ?? []).map(part => [part, null]))
      const shown = await show(connect(), { reference: row?.reference ?? '', id: null })
      expect(shown).toMatchObject({
        ...{ clientRef, fullName, phone, city, area, address, products, ...hidden },
        handle: { reference: row?.reference },
        status: 'new',
      })
      expect(Math.abs((shown?.createdAt ?? 0) - Date.now())).toBeLessThan(10_000)
    })

    it('brings null for a lead that is not there', async () => {
      expect(await show(connect(), told(harness, 'gone'))).toBeNull()
      expect(await show(connect(), { reference: null, id: null })).toBeNull()
    })
  })
}
