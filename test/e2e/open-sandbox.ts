import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type RunningSandbox, startSandbox } from '../sandbox/start-sandbox.ts'

/** One sandbox CRM for all the tests of a file, up, empty and without faults before each. It has no rate limit: a test that is about one sets it. */
export function openSandbox(): { readonly crm: RunningSandbox } {
  let crm: RunningSandbox | null = null
  beforeAll(async () => {
    crm = await startSandbox({ rateLimit: null })
  })
  beforeEach(async () => {
    await crm?.listen()
    crm?.reset()
  })
  afterAll(() => crm?.close())
  return {
    get crm() {
      if (!crm) throw new Error('The sandbox starts before the first test, not before')
      return crm
    },
  }
}
