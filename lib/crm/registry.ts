import type { CrmId, Rules } from './crm-adapter.ts'
import { wedocodSellerRules } from './wedocod-seller/rules.ts'
import { wedocodWebRules } from './wedocod-web/rules.ts'

/** Every CRM as data. A CrmId that is missing here does not compile. */
export const crms: Record<CrmId, Rules> = {
  'wedocod-web': wedocodWebRules,
  'wedocod-seller': wedocodSellerRules,
}
