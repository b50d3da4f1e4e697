import type { Rules } from '../crm-adapter.ts'

/**
 * WedoCOD seller API: limits as its Leads page documents them. It takes 100 leads at a time, but of more than ten it says only
 * that it will write them, and tells the outcome to nobody who cannot be called back: so ten.
 */
export const wedocodSellerRules: Rules = {
  crm: 'wedocod-seller',
  label: 'WedoCOD seller',
  fields: {
    fullName: { required: true, min: 3, max: 100 },
    phone: { required: true, min: 7, max: 100 },
    city: { required: true, min: 3, max: 100 },
    area: { required: false, min: 3, max: 100 },
    address: { required: true, min: 5, max: 100 },
  },
  products: {
    min: 1,
    max: 100,
    sku: { required: true, min: 1, max: 100 },
    quantity: { min: 1, max: 999 },
    price: { of: 'line', min: 1, max: 999_999 },
  },
  search: { match: ['exact', 'partial', 'starts_with', 'ends_with'], dates: true },
  catalogue: true,
  batch: 10,
  atomic: true,
  connection: [
    { key: 'baseUrl', secret: false, placeholder: 'https://api.wedocod.com', usual: 'https://api.wedocod.com' },
    { key: 'token', secret: true, placeholder: '12|…' },
  ],
}
