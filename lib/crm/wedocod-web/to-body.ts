import type { Lead } from '../../lead/lead.ts'
import { majorUnits } from '../../lead/money.ts'
import { customFields } from '../wedocod/custom-fields.ts'

/** One row of `leads[]` as the Leads page documents it. JSON leaves the undefined ones out. */
export interface LeadBody {
  phone: string | undefined
  full_name: string | undefined
  city: string | undefined
  area: string | undefined
  address: string | undefined
  products: { sku: string; quantity: number; price: number }[]
  data: { key: string; value: string }[]
}

/** The lead as WedoCOD wants it: `price` is per unit and in major units (149.5), whatever it has no field for goes to `data[]`. */
export function toBody(lead: Lead): LeadBody {
  return {
    phone: lead.phone ?? undefined,
    full_name: lead.fullName ?? undefined,
    city: lead.city ?? undefined,
    area: lead.area ?? undefined,
    address: lead.address ?? undefined,
    products: lead.products.map(line => ({
      sku: line.sku,
      quantity: line.quantity,
      price: majorUnits(line.unitPrice, lead.currency),
    })),
    data: customFields(lead).map(({ key, value }) => ({ key, value })),
  }
}
