import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'

/** What is asked of the computer, as an argument, so that another computer can be pretended in a test. */
export interface Machine {
  platform: string
  env: Record<string, string | undefined>
  isRoot: boolean
  isFile(path: string): boolean
  /** Runs a program and shows what it prints; resolves with its exit code, 127 when it could not start. */
  run(program: string, args: string[]): Promise<number>
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

function run(program: string, args: string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return new Promise(resolve => {
    child.once('error', () => resolve(127))
    child.once('exit', code => resolve(code ?? 1))
  })
}

/** The computer this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isFile,
  run,
}
