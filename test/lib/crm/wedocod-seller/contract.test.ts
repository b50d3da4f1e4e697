import { wedocodSeller } from '../../../../lib/crm/wedocod-seller/adapter.ts'
import { demoTokens } from '../../../sandbox/tokens.ts'
import { ulidOf } from '../../../sandbox/wedocod-seller/ulid.ts'
import { crmContract } from '../contract.ts'
import { makeLeads } from '../make-lead.ts'
import { ADDRESS, ARTICLES, dataOf, line, RICH, SPOILED } from '../wedocod/sample-order.ts'

crmContract({
  adapter: wedocodSeller,
  baseUrl: origin => `${origin}/seller`,
  tokens: { full: demoTokens.full.token, createOnly: demoTokens.createOnly.token },
  leads: (count, rich = false) => makeLeads(count, { products: ARTICLES, address: ADDRESS, ...(rich && RICH) }),
  rowOf: lead => ({
    surface: 'wedocod-seller',
    client_ref: lead.clientRef,
    status: 'new',
    full_name: lead.fullName,
    phone: lead.phone,
    city: lead.city,
    area: lead.area,
    address: lead.address,
    products: [
      { sku: 'ARG-50', quantity: 2, total: 299 },
      { sku: 'GAN-KES', quantity: 1, total: 35 },
    ],
    data: dataOf(lead),
  }),
  handleOf: ({ id, reference }) => ({ reference, id: ulidOf(id) }),
  gone: { reference: 'LED-99999', id: ulidOf(99_999) },
  nameless: { reference: 'LED-00001', id: null },
  hides: { list: ['fullName', 'address', 'createdAt'], show: ['address'] },
  spoiled: [
    ...SPOILED,
    { field: 'city', spoil: lead => ({ ...lead, city: null }) },
    { field: 'address', spoil: lead => ({ ...lead, address: null }) },
    { field: 'products.1.unitPrice', spoil: lead => ({ ...lead, products: line({ quantity: 3, unitPrice: 50_000_000 }) }) },
  ],
  skuWithoutRow: { fault: { kind: 'sku-error-without-index' }, spoil: lead => ({ ...lead, products: line({ sku: 'NO-SUCH' }) }) },
  hidesClientRef: { kind: 'list-without-data' },
  writesLater: [
    { kind: 'sync-limit', rows: 0 },
    { kind: 'async-commit', ms: 1_500 },
  ],
  protects: 'call',
  paths: { list: '/seller/leads', show: '/show' },
  capabilities: ['list', 'show', 'statuses', 'updateStatuses', 'remove', 'products', 'history'],
})
