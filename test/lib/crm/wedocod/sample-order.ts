import type { Lead, ProductLine } from '../../../../lib/lead/lead.ts'

/** Two articles of the demo catalogue. */
export const ARTICLES: ProductLine[] = [
  { sku: 'ARG-50', name: 'Crème de nuit argan', quantity: 2, unitPrice: 14_950 },
  { sku: 'GAN-KES', name: 'Gant kessa', quantity: 1, unitPrice: 3_500 },
]

export const ADDRESS = '12 rue des Palmiers, 3e étage'

/** What a lead may have beside what it must have. */
export const RICH: Partial<Lead> = {
  area: 'Maârif',
  address: ADDRESS,
  secondPhone: '+212600000002',
  deliveryFee: 2050,
  note: `بعد الظهر ${'call before you come '.repeat(8)}`.trim(),
}

/** The same articles, the second one changed. */
export const line = (over: Partial<ProductLine>): ProductLine[] =>
  ARTICLES.map((article, index) => (index === 1 ? { ...article, ...over } : article))

/** The `data` rows of a lead, rich or not. */
export const dataOf = (lead: Lead) => [
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
]

/** What both APIs refuse, by the field that they name. */
export const SPOILED: { field: string; spoil(lead: Lead): Lead }[] = [
  { field: 'fullName', spoil: lead => ({ ...lead, fullName: 'Al' }) },
  { field: 'phone', spoil: lead => ({ ...lead, phone: null }) },
  { field: 'city', spoil: lead => ({ ...lead, city: 'C' }) },
  { field: 'area', spoil: lead => ({ ...lead, area: 'x'.repeat(101) }) },
  { field: 'address', spoil: lead => ({ ...lead, address: 'here' }) },
  { field: 'products', spoil: lead => ({ ...lead, products: [] }) },
  { field: 'products.1.sku', spoil: lead => ({ ...lead, products: line({ sku: 'NO-SUCH' }) }) },
  { field: 'products.1.quantity', spoil: lead => ({ ...lead, products: line({ quantity: 1000 }) }) },
  { field: 'products.1.unitPrice', spoil: lead => ({ ...lead, products: line({ unitPrice: 0 }) }) },
  { field: 'secondPhone', spoil: lead => ({ ...lead, secondPhone: '0'.repeat(101) }) },
  { field: 'note', spoil: lead => ({ ...lead, note: 'n'.repeat(9_900) }) },
]
