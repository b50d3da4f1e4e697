import { describe, expect, it } from 'vitest'
import { adapters } from '../../../../lib/crm/adapters.ts'
import { crms } from '../../../../lib/crm/registry.ts'
import type { Capability } from './harness.ts'
import type { Stage } from './stage.ts'

const ALL: Record<Capability, true> = {
  list: true,
  show: true,
  statuses: true,
  updateStatuses: true,
  updateDetails: true,
  remove: true,
  products: true,
  history: true,
}

/** What an adapter declares is what its CRM can do: no method too many, none too few. */
export function capabilityContract({ harness }: Stage): void {
  const { adapter } = harness

  describe('the capabilities', () => {
    it('are those of the API', () => {
      const declared = (Object.keys(ALL) as Capability[]).filter(name => adapter[name] !== undefined)
      expect(declared.toSorted()).toEqual(harness.capabilities.toSorted())
    })

    it('are told to the pages, which know the rules alone', () => {
      expect(adapter.rules.catalogue).toBe(adapter.products !== undefined)
    })

    it('stand in both maps under one name', () => {
      expect(adapters[adapter.id]).toBe(adapter)
      expect(crms[adapter.id]).toBe(adapter.rules)
      expect(adapter.rules.crm).toBe(adapter.id)
    })
  })
}
