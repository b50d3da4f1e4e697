import type { Rules } from '../crm-adapter.ts'

/** WedoCOD REST web 1.0: limits as its Leads page documents them; the batch of 50 keeps what one lost answer puts in doubt small. */
export const wedocodWebRules: Rules = {
  crm: 'wedocod-web',
  label: 'WedoCOD web 1.0',
  fields: {
    fullName: { required: true, min: 3, max: 100 },
    phone: { required: true, min: 7, max: 100 },
    city: { required: false, min: 3, max: 100 },
    area: { required: false, min: 3, max: 100 },
    address: { required: false, min: 5, max: 100 },
  },
  products: {
    min: 1,
    max: 100,
    sku: { required: true, min: 1, max: 100 },
    quantity: { min: 1, max: 999 },
    price: { of: 'unit', min: 1, max: 999_999 },
  },
  search: { match: [], dates: false },
  catalogue: false,
  batch: 50,
  atomic: true,
  connection: [
    { key: 'baseUrl', secret: false, placeholder: 'https://your-domain.com' },
    { key: 'token', secret: true, placeholder: '12|…' },
  ],
}
