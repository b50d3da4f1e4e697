import type { Lead } from '../../lead/lead.ts'
import { majorUnits } from '../../lead/money.ts'
import { customFields } from '../wedocod/custom-fields.ts'

/** One row of `data[]` as the Leads page documents it. JSON leaves the undefined ones out. */
export interface LeadBody {
  full_name: string | undefined
  phone: string | undefined
  city: string | undefined
  area: string | undefined
  address: string | undefined
  products: { sku: string; quantity: number; total: number }[]
  data: { key: string; value: string }[]
}

/** The lead as the seller API wants it: `total` is of the whole line and in major units, whatever it has no field for goes to `data[]`. */
export function toBody(lead: Lead): LeadBody {
  return {
    full_name: lead.fullName ?? undefined,
    phone: lead.phone ?? undefined,
    city: lead.city ?? undefined,
    area: lead.area ?? undefined,
    address: lead.address ?? undefined,
    products: lead.products.map(({ sku, quantity, unitPrice }) => ({
      sku,
      quantity,
      total: majorUnits(unitPrice * quantity, lead.currency),
    })),
    data: customFields(lead).map(({ key, value }) => ({ key, value })),
  }
}
