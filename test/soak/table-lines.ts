import { Console } from 'node:console'
import { PassThrough } from 'node:stream'

/** The lines that `console.table` would print. */
export function tableLines(rows: readonly Record<string, string | number>[]): string[] {
  const stdout = new PassThrough({ encoding: 'utf8' })
  new Console({ stdout }).table(rows)
  return String(stdout.read() ?? '')
    .trimEnd()
    .split('\n')
}
