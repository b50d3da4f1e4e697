import type { CrmAdapter } from '../crm-adapter.ts'
import { listLeads, showLead } from './api.ts'
import { createMany } from './create-many.ts'
import { findCreated } from './find-created.ts'
import { historyOf } from './history-of.ts'
import { removeLeads } from './remove-leads.ts'
import { wedocodWebRules } from './rules.ts'
import { wedocodStatuses } from './statuses.ts'
import { updateStatuses } from './update-statuses.ts'
import { verify } from './verify.ts'

/** WedoCOD REST web 1.0. It has no way to change a lead's details, list articles, or move files. */
export const wedocodWeb: CrmAdapter = {
  id: 'wedocod-web',
  rules: wedocodWebRules,
  verify,
  createMany,
  findCreated,
  list: async (connection, query) => (await listLeads(connection, query)).page,
  show: async (connection, handle) => (handle.reference === null ? null : showLead(connection, handle.reference)),
  statuses: async () => wedocodStatuses,
  updateStatuses,
  remove: removeLeads,
  history: historyOf,
}
