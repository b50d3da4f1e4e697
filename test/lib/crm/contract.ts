import { describe } from 'vitest'
import { acceptedContract } from './contract/accepted.ts'
import { capabilityContract } from './contract/capabilities.ts'
import { createContract } from './contract/create.ts'
import type { CrmHarness } from './contract/harness.ts'
import { lookUpContract } from './contract/look-up.ts'
import { manageContract } from './contract/manage.ts'
import { outcomeContract } from './contract/outcomes.ts'
import { useStage } from './contract/stage.ts'
import { verifyContract } from './contract/verify.ts'

/** What every adapter must hold, shown against its surface of the sandbox CRM over real HTTP. */
export function crmContract(harness: CrmHarness): void {
  describe(`the contract of ${harness.adapter.rules.label}`, () => {
    const stage = useStage(harness)
    createContract(stage)
    outcomeContract(stage)
    lookUpContract(stage)
    if (harness.writesLater) acceptedContract(stage, harness.writesLater)
    verifyContract(stage)
    manageContract(stage)
    capabilityContract(stage)
  })
}
