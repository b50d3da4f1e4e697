import { afterEach, beforeEach } from 'vitest'
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../start-sandbox.ts'
import { type Call, createCaller } from './create-caller.ts'

/** A clock that stands until it is moved, ms. */
export interface Clock {
  now: number
}

/** A fresh sandbox on a free port for each test of a file, and a client of one of its APIs that has its token. */
export function useSandbox(
  options: SandboxOptions = {},
  basePath?: string,
): { readonly sandbox: RunningSandbox; readonly call: Call; readonly clock: Clock } {
  const clock = { now: Date.parse('2026-06-15T10:30:00.250Z') }
  let sandbox: RunningSandbox | null = null
  const running = () => {
    if (!sandbox) throw new Error('the sandbox starts before each test, not before')
    return sandbox
  }
  beforeEach(async () => {
    clock.now = Date.parse('2026-06-15T10:30:00.250Z')
    sandbox = await startSandbox({ now: () => clock.now, ...options })
  })
  afterEach(() => sandbox?.close())
  return {
    clock,
    get sandbox() {
      return running()
    },
    get call() {
      return createCaller(running(), basePath)
    },
  }
}
