import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectionTo } from '../../../lib/background/courier-for.ts'
import { readArticles } from '../../../lib/background/fetch-articles.ts'
import type { Page, RemoteProduct } from '../../../lib/crm/crm-adapter.ts'
import { wedocodSeller } from '../../../lib/crm/wedocod-seller/adapter.ts'
import { wedocodWeb } from '../../../lib/crm/wedocod-web/adapter.ts'
import { type RunningSandbox, startSandbox } from '../../sandbox/start-sandbox.ts'

const catalogue = Array.from({ length: 230 }, (_, n) => ({ sku: `SKU-${n}`, name: `Article ${n}`, price: n === 0 ? null : n * 50 }))

describe('the articles of a CRM', () => {
  let sandbox: RunningSandbox
  beforeEach(async () => {
    sandbox = await startSandbox({ catalogue })
  })
  afterEach(() => sandbox.close())
  const connection = () => connectionTo(`${sandbox.url}/seller`, sandbox.token, 5000)
  const paging = (pageOf: (page: number) => Page<RemoteProduct>) => ({
    ...wedocodSeller,
    products: async (_: unknown, { page = 1 }: { page?: number }) => pageOf(page),
  })

  it('are read to the last page, priced in the smallest unit of the account', async () => {
    expect(await readArticles(connection(), wedocodSeller, 'MAD')).toEqual(catalogue)
    expect(sandbox.requests()).toHaveLength(3)
    expect((await readArticles(connection(), wedocodSeller, 'TND'))?.[1]?.price).toBe(500)
  })

  it('stand once each, and only with a SKU that an order can name', async () => {
    const rows = ['A', 'A', '', 'x'.repeat(101)].map((sku, n) => ({ sku, name: `${n}`, price: 1 }))
    const adapter = paging(page => ({ rows, page, lastPage: 1, total: 4 }))
    expect(await readArticles(connection(), adapter, 'MAD')).toEqual([{ sku: 'A', name: '1', price: 100 }])
  })

  it('are none where the CRM lists none', async () => {
    expect(await readArticles(connection(), wedocodWeb, 'MAD')).toBeNull()
  })

  it.each([
    ['never ends', (page: number) => ({ rows: [], page, lastPage: page + 1, total: 1 })],
    ['stays on one page', () => ({ rows: [], page: 1, lastPage: 2, total: 1 })],
  ])('fail when the list %s, rather than be half a catalogue', async (_, pageOf) => {
    await expect(readArticles(connection(), paging(pageOf), 'MAD')).rejects.toMatchObject({ kind: 'unknown' })
  })
})
