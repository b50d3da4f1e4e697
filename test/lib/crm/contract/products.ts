import { describe, expect, it } from 'vitest'
import { demoCatalogue } from '../../../sandbox/demo-catalogue.ts'
import type { Method } from './harness.ts'
import type { Stage } from './stage.ts'

/** The catalogue: every article, page by page, with the price of one piece. */
export function productsContract(stage: Stage, products: Method<'products'>) {
  const { connect, faults, failure } = stage

  describe('the articles', () => {
    it('come with SKU, name and price, page by page', async () => {
      const pages = [await products(connect(), { page: 1, perPage: 7 }), await products(connect(), { page: 2, perPage: 7 })]
      expect(pages).toMatchObject([
        { page: 1, lastPage: 2, total: 12 },
        { page: 2, lastPage: 2, total: 12 },
      ])
      expect(pages.flatMap(page => page.rows)).toEqual(
        demoCatalogue.map(({ sku, name, price }) => ({ sku, name, price: price === null ? null : price / 100 })),
      )
    })

    it('are searched by name and SKU', async () => {
      for (const search of ['kessa', 'GAN-'])
        expect((await products(connect(), { search })).rows.map(article => article.sku)).toEqual(['GAN-KES'])
    })

    it('fail on what is no list', async () => {
      for (const text of ['[]', '{}', '{"data":null}', 'null', '<p>']) {
        faults({ kind: 'replace-body', text })
        expect((await failure(products(connect(), {}))).kind).toBe('unknown')
      }
    })
  })
}
