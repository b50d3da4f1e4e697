/** An invented lead as the seller API takes it, with whatever a test changes about it. */
export const sampleSellerLead = (changes: Record<string, unknown> = {}) => ({
  full_name: 'Ahmed Benali',
  phone: '+212600000001',
  city: 'Casablanca',
  area: 'Maârif',
  address: '123 Boulevard Mohammed V',
  products: [{ sku: 'ARG-50', quantity: 2, total: 299 }],
  data: [{ key: 'client_ref', value: 'ref-1' }],
  ...changes,
})

/** A body of `count` leads, each with a phone and a `client_ref` of its own: `ref-1`, `ref-2`… */
export const sampleSellerLeads = (count: number) => ({
  data: Array.from({ length: count }, (_, index) =>
    sampleSellerLead({
      phone: `+2126000${String(index + 1).padStart(5, '0')}`,
      data: [{ key: 'client_ref', value: `ref-${index + 1}` }],
    }),
  ),
})
