import type { Machine } from './machine.ts'

/** Whether a person sits in front of this machine: Linux needs a display server, CI machines have nobody on any system. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  if (env.CI) return false
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
