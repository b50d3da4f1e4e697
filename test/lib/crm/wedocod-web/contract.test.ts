import { wedocodWeb } from '../../../../lib/crm/wedocod-web/adapter.ts'
import { demoTokens } from '../../../sandbox/tokens.ts'
import { crmContract } from '../contract.ts'
import { makeLeads } from '../make-lead.ts'
import { ARTICLES, dataOf, line, RICH, SPOILED } from '../wedocod/sample-order.ts'

crmContract({
  adapter: wedocodWeb,
  baseUrl: origin => origin,
  tokens: { full: demoTokens.full.token, createOnly: demoTokens.createOnly.token },
  leads: (count, rich = false) => makeLeads(count, { products: ARTICLES, ...(rich && RICH) }),
  rowOf: lead => ({
    surface: 'wedocod-web',
    client_ref: lead.clientRef,
    status: 'new',
    full_name: lead.fullName,
    phone: lead.phone,
    city: lead.city,
    area: lead.area,
    address: lead.address,
    products: [
      { sku: 'ARG-50', quantity: 2, price: 149.5 },
      { sku: 'GAN-KES', quantity: 1, price: 35 },
    ],
    data: dataOf(lead),
  }),
  handleOf: ({ reference }) => ({ reference, id: null }),
  gone: { reference: 'LD-99999', id: null },
  nameless: { reference: null, id: 'x' },
  hides: { list: ['area', 'address', 'products', 'clientRef'] },
  unsayable: 'other:vip',
  spoiled: SPOILED,
  skuWithoutRow: { fault: { kind: 'sku-error-without-index' }, spoil: lead => ({ ...lead, products: line({ sku: 'NO-SUCH' }) }) },
  hidesClientRef: { kind: 'show-without-data' },
  protects: 'row',
  paths: { list: '/leads', show: '/show' },
  capabilities: ['list', 'show', 'statuses', 'updateStatuses', 'remove', 'history'],
})
