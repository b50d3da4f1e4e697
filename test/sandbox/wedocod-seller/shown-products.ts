import * as z from 'zod'

const lines = z.array(z.object({ sku: z.string(), quantity: z.number(), total: z.number() }))

const mad = (amount: number) => `${amount.toFixed(2)} MAD`

/** A lead's products as they are shown. The page's own example prints the line total as the price of two pieces: so does the sandbox. */
export const shownProducts = (products: unknown) =>
  lines.parse(products).map(({ sku, quantity, total }) => ({ sku, quantity, price: mad(total), total: mad(total) }))
