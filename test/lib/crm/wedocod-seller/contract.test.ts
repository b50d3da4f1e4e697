import { wedocodSeller } from '../../../../lib/crm/wedocod-seller/adapter.ts'
import type { Lead } from '../../../../lib/lead/lead.ts'
import { demoTokens } from '../../../sandbox/tokens.ts'
import { ulidOf } from '../../../sandbox/wedocod-seller/ulid.ts'
import { crmContract } from '../contract.ts'
import { makeLeads } from '../make-lead.ts'

const ARTICLES: Lead['products'] = [
  { sku: 'ARG-50', name: 'Crème de nuit argan', quantity: 2, unitPrice: 14_950 },
  { sku: 'GAN-KES', name: 'Gant kessa', quantity: 1, unitPrice: 3_500 },
]
const RICH: Partial<Lead> = {
  area: 'Maârif',
  secondPhone: '+212600000002',
  deliveryFee: 2050,
  note: `بعد الظهر ${'call before you come '.repeat(8)}`.trim(),
}

const line = (over: Partial<Lead['products'][number]>) =>
  ARTICLES.map((article, index) => (index === 1 ? { ...article, ...over } : article))

crmContract({
  adapter: wedocodSeller,
  baseUrl: origin => `${origin}/seller`,
  tokens: { full: demoTokens.full.token, createOnly: demoTokens.createOnly.token },
  leads: (count, rich = false) => makeLeads(count, { products: ARTICLES, address: '12 rue des Palmiers, 3e étage', ...(rich && RICH) }),
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
    data: [
      { key: 'client_ref', value: lead.clientRef },
      { key: 'source', value: 'whatsapp' },
      ...(lead.secondPhone ? [{ key: 'phone_2', value: '+212600000002' }] : []),
      ...(lead.deliveryFee ? [{ key: 'delivery_fee', value: '20.50' }] : []),
      ...(lead.note
        ? [
            { key: 'note', value: 'بعد الظهر call before you come call before you come call before you come call before you come call' },
            { key: 'note_2', value: 'before you come call before you come call before you come call before you come' },
          ]
        : []),
    ],
  }),
  handleOf: ({ id, reference }) => ({ reference, id: ulidOf(id) }),
  gone: { reference: 'LED-99999', id: ulidOf(99_999) },
  nameless: { reference: 'LED-00001', id: null },
  hides: { list: ['fullName', 'address', 'createdAt'], show: ['address'] },
  spoiled: [
    { field: 'fullName', spoil: lead => ({ ...lead, fullName: 'Al' }) },
    { field: 'phone', spoil: lead => ({ ...lead, phone: null }) },
    { field: 'city', spoil: lead => ({ ...lead, city: 'C' }) },
    { field: 'area', spoil: lead => ({ ...lead, area: 'x'.repeat(101) }) },
    { field: 'city', spoil: lead => ({ ...lead, city: null }) },
    { field: 'address', spoil: lead => ({ ...lead, address: null }) },
    { field: 'address', spoil: lead => ({ ...lead, address: 'here' }) },
    { field: 'products', spoil: lead => ({ ...lead, products: [] }) },
    { field: 'products.1.sku', spoil: lead => ({ ...lead, products: line({ sku: 'NO-SUCH' }) }) },
    { field: 'products.1.quantity', spoil: lead => ({ ...lead, products: line({ quantity: 1000 }) }) },
    { field: 'products.1.unitPrice', spoil: lead => ({ ...lead, products: line({ unitPrice: 0 }) }) },
    { field: 'products.1.unitPrice', spoil: lead => ({ ...lead, products: line({ quantity: 3, unitPrice: 50_000_000 }) }) },
    { field: 'secondPhone', spoil: lead => ({ ...lead, secondPhone: '0'.repeat(101) }) },
    { field: 'note', spoil: lead => ({ ...lead, note: 'n'.repeat(9_900) }) },
  ],
  skuWithoutRow: { fault: { kind: 'sku-error-without-index' }, spoil: lead => ({ ...lead, products: line({ sku: 'NO-SUCH' }) }) },
  hidesClientRef: { kind: 'list-without-data' },
  writesLater: [
    { kind: 'sync-limit', rows: 0 },
    { kind: 'async-commit', ms: 300 },
  ],
  protects: 'call',
  paths: { list: '/seller/leads', show: '/show' },
  capabilities: ['list', 'show', 'statuses', 'updateStatuses', 'remove', 'products', 'history'],
})
