import { describe, expect, it } from 'vitest'
import { hasDisplay } from './has-display.ts'

describe('a display', () => {
  it.each([
    ['Linux with X', 'linux', { DISPLAY: ':0' }, true],
    ['Linux with Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['Linux without either', 'linux', {}, false],
    ['macOS', 'darwin', {}, true],
    ['Windows', 'win32', {}, true],
    ['CI, whatever the system', 'darwin', { CI: 'true' }, false],
  ])('%s', (_case, platform, env, expected) => {
    expect(hasDisplay({ platform, env })).toBe(expected)
  })
})
