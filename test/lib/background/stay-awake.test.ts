import { expect, it, vi } from 'vitest'
import { stayAwake } from '../../../lib/background/stay-awake.ts'
import { browser } from '../../../lib/browser.ts'
import { changeSettings } from '../../../lib/settings/settings.ts'

it('shows life as often as the settings say until the work is done, also when it fails, and no longer', async () => {
  await changeSettings({ outboxPolicy: { keepalive: 1 } })
  const alive = Promise.withResolvers<void>()
  let signs = 0
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockImplementation(async () => {
    signs += 1
    if (signs === 3) alive.resolve()
    return { os: 'linux', arch: 'x86-64' }
  })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const kept = stayAwake(async () => {
      await alive.promise
      throw new Error('the CRM is on fire')
    }).catch(String)
    while (vi.getTimerCount() === 0) await Promise.resolve()
    vi.advanceTimersByTime(3)
    expect(await kept).toBe('Error: the CRM is on fire')
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
