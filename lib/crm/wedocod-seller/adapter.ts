import type { CrmAdapter } from '../crm-adapter.ts'
import { listLeads, listProducts } from './api.ts'
import { createMany } from './create-many.ts'
import { findCreated } from './find-created.ts'
import { historyOf } from './history-of.ts'
import { showWhole } from './join-shown.ts'
import { removeLeads } from './remove-leads.ts'
import { wedocodSellerRules } from './rules.ts'
import { listStatuses } from './statuses.ts'
import { updateStatuses } from './update-statuses.ts'
import { verify } from './verify.ts'

/** WedoCOD seller API. It has no way to change a lead's details. */
export const wedocodSeller: CrmAdapter = {
  id: 'wedocod-seller',
  rules: wedocodSellerRules,
  verify,
  createMany,
  findCreated,
  list: listLeads,
  show: showWhole,
  statuses: listStatuses,
  updateStatuses,
  remove: removeLeads,
  history: historyOf,
  products: listProducts,
}
