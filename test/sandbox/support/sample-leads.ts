/** An invented lead as WedoCOD web takes it, with whatever a test changes about it. */
export const sampleLead = (changes: Record<string, unknown> = {}) => ({
  phone: '+212600000001',
  full_name: 'Ahmed Benali',
  city: 'Casablanca',
  area: 'Maârif',
  address: '123 Boulevard Mohammed V',
  products: [{ sku: 'ARG-50', quantity: 2, price: 149 }],
  data: [{ key: 'client_ref', value: 'ref-1' }],
  ...changes,
})

/** A body of `count` leads, each with a `client_ref` of its own: `ref-1`, `ref-2`… */
export const sampleLeads = (count: number) => ({
  leads: Array.from({ length: count }, (_, index) =>
    sampleLead({
      phone: `+2126000${String(index + 1).padStart(5, '0')}`,
      data: [{ key: 'client_ref', value: `ref-${index + 1}` }],
    }),
  ),
})
