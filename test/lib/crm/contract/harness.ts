import type { CrmAdapter } from '../../../../lib/crm/crm-adapter.ts'
import type { Lead } from '../../../../lib/lead/lead.ts'
import type { CommittedLead } from '../../../sandbox/committed-leads.ts'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'

/** The methods an adapter may lack. */
export type Capability = { [K in keyof CrmAdapter]-?: undefined extends CrmAdapter[K] ? K : never }[keyof CrmAdapter]

export type Method<K extends Capability> = NonNullable<CrmAdapter[K]>

/** What the suite must know of one CRM to try its adapter. */
export interface CrmHarness {
  adapter: CrmAdapter
  /** What a user types as base URL, given the sandbox's origin. */
  baseUrl(origin: string): string
  /** Tokens the sandbox knows: one may do everything, one may create but not list. */
  tokens: { full: string; createOnly: string }
  /** Invented leads of as many customers, each fit to be created, all their fields filled where `rich`. */
  leads(count: number, rich?: boolean): Lead[]
  /** The parts of a committed row that hold the lead. */
  rowOf(lead: Lead): Partial<CommittedLead>
  /** Ways to spoil a lead, each with the path of the field the CRM must name. */
  spoiled: { field: string; spoil(lead: Lead): Lead }[]
  /** Makes the CRM refuse an unknown SKU without naming its row. */
  skuWithoutRow: { fault: FaultInput; spoil(lead: Lead): Lead }
  /** Makes the CRM hide the lead's own name when it shows a row; null where it cannot. */
  hidesClientRef: FaultInput | null
  /** Path, without query, of a call that lists leads, and of one that shows a single one. */
  paths: { list: string; show: string }
  capabilities: Capability[]
}
