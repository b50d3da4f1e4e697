import { defaultPolicy, type OutboxPolicy } from '../outbox/policy.ts'
import { readSettings } from '../settings/settings.ts'

/** How patient the background is: as usual, but for what the settings say otherwise. */
export async function readPolicy(): Promise<OutboxPolicy> {
  const { outboxPolicy } = await readSettings()
  return { ...defaultPolicy, ...(outboxPolicy as Partial<OutboxPolicy>) }
}
