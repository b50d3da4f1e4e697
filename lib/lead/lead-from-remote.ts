import type { RemoteLead } from '../crm/crm-adapter.ts'
import type { Lead, ProductLine } from './lead.ts'
import { decimalsOf } from './money.ts'

/** A lead that only the CRM knows, in our words. What the CRM does not show is null or empty; `seenAt` (ms) stands in for an unknown creation. */
export function leadFromRemote(
  remote: RemoteLead,
  { account, currency, seenAt }: { account: string; currency: string; seenAt: number },
): Lead {
  const { clientRef, fullName, phone, city, area, address, createdAt, products } = remote
  return {
    clientRef: clientRef ?? '',
    account,
    capturedAt: createdAt ?? seenAt,
    source: { site: 'generic', url: '', thread: null },
    fullName,
    phone,
    secondPhone: null,
    city,
    area,
    address,
    products: (products ?? []).map(line => lineOf(line, currency)),
    currency,
    deliveryFee: 0,
    note: null,
  }
}

function lineOf({ sku, quantity, unitPrice }: NonNullable<RemoteLead['products']>[number], currency: string): ProductLine {
  return { sku, name: sku, quantity, unitPrice: Math.round((unitPrice ?? 0) * 10 ** decimalsOf(currency)) }
}
