import type { CrmAdapter, CrmId } from './crm-adapter.ts'
import { wedocodSeller } from './wedocod-seller/adapter.ts'
import { wedocodWeb } from './wedocod-web/adapter.ts'

/** Every CRM as code. A CrmId that is missing here does not compile. */
export const adapters: Record<CrmId, CrmAdapter> = {
  'wedocod-web': wedocodWeb,
  'wedocod-seller': wedocodSeller,
}
