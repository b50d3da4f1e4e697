import { defineConfig } from 'vitest/config'

/** The tests that must notice when the state machine is changed: pure, so a whole run of them takes a second. */
export default defineConfig({ test: { include: ['test/lib/outbox/{reduce,reduce-changes,next-step,batch-size,slowness}.test.ts'] } })
