import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { repository } from './repository.ts'

export interface Ran {
  /** Exit code; 1 when a signal ended it. */
  code: number
  /** All it printed, both streams in the order they came. */
  lines: string[]
}

/** Runs a Node script of the repository or of a package to its end, from the top folder, without input. `onLine` hears every line as it comes. */
export async function runScript(script: string, args: string[], onLine: (line: string) => void = () => {}): Promise<Ran> {
  const child = spawn(process.execPath, [script, ...args], { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const hear = (line: string) => {
    lines.push(line)
    onLine(line)
  }
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear)
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', exit => resolve(exit ?? 1))
  })
  return { code, lines }
}
