import type { CrmAdapter, RemoteHandle, RemoteLead } from '../../../../lib/crm/crm-adapter.ts'
import type { Lead } from '../../../../lib/lead/lead.ts'
import type { Status } from '../../../../lib/lead/status.ts'
import type { CommittedLead } from '../../../sandbox/committed-leads.ts'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'

/** The methods an adapter may lack. */
export type Capability = { [K in keyof CrmAdapter]-?: undefined extends CrmAdapter[K] ? K : never }[keyof CrmAdapter]

export type Method<K extends Capability> = NonNullable<CrmAdapter[K]>

/** What the suite must know of one CRM to try its adapter. What may be left out is for one capability, or for what a CRM may do. */
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
  /** The names a committed row has in the CRM. */
  handleOf(row: CommittedLead): RemoteHandle
  /** For `show`, `updateStatuses` and `remove`: names as good as any, of a lead that is not there. */
  gone?: RemoteHandle
  /** For `remove`: lacks the name that the CRM deletes by. */
  nameless?: RemoteHandle
  /** For `remove`, what is told when one of several leads may not be deleted: which one, or that the call is refused. */
  protects?: 'row' | 'call'
  /** Parts of a lead that `list`, and that `show`, leaves out. */
  hides?: { list?: (keyof RemoteLead)[]; show?: (keyof RemoteLead)[] }
  /** For `updateStatuses`: a status that cannot be put into this CRM's words, where there is one. */
  unsayable?: Status
  /** Ways to spoil a lead, each with the path of the field the CRM must name. */
  spoiled: { field: string; spoil(lead: Lead): Lead }[]
  /** Makes the CRM refuse a lead without naming its row, where it may. */
  skuWithoutRow?: { fault: FaultInput; spoil(lead: Lead): Lead }
  /** Makes the CRM hide the lead's own name, where it may. */
  hidesClientRef?: FaultInput
  /** Makes the CRM take a batch and write it later, where it may. */
  writesLater?: FaultInput[]
  /** Path, without query, of a call that lists leads; and of one that shows a single one, where the look-up opens rows. */
  paths: { list: string; show?: string }
  capabilities: Capability[]
}

/** A part of the harness that the CRM's capabilities ask for. Throws, and names it, when it was left out. */
export function told<K extends 'gone' | 'nameless' | 'protects'>(harness: CrmHarness, part: K): NonNullable<CrmHarness[K]> {
  const said = harness[part]
  if (said === undefined) throw new Error(`the harness of ${harness.adapter.id} must say \`${part}\``)
  return said
}
