import { spawnSync } from 'node:child_process'

/** Kills a process that leads its own group, and all its children with it. Nothing gets a chance to write. */
export function killTree(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'])
  else process.kill(-pid, 'SIGKILL')
}
