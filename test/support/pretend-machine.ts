import type { Machine } from './machine.ts'

const homes: Record<string, Machine['env']> = {
  linux: { PATH: '/usr/local/bin:/usr/bin' },
  darwin: { PATH: '/usr/bin', HOME: '/people/amal' },
  win32: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
}

interface Pretence {
  platform: string
  files: string[]
  env?: Machine['env']
  isRoot?: boolean
  /** What running a command does to the machine: the files it leaves behind. */
  onRun?(line: string): string[]
}

/** A computer that is not there, with the files given, and the commands it was asked to run. */
export function pretendMachine({ platform, files, env, isRoot = false, onRun }: Pretence): Machine & { ran: string[] } {
  const present = new Set(files)
  const ran: string[] = []
  return {
    platform,
    env: { ...homes[platform], ...env },
    isRoot,
    isFile: path => present.has(path),
    async run(program, args) {
      const line = [program, ...args].join(' ')
      ran.push(line)
      for (const file of onRun?.(line) ?? []) present.add(file)
      return 0
    },
    ran,
  }
}
