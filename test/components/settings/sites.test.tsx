// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Sites } from '../../../components/settings/sites.tsx'
import type { SiteReport } from '../../../lib/lead/site-report.ts'
import type { SiteState } from '../../../lib/panel/options-state.ts'
import { drawInEnglish } from '../speak.ts'

const now = Date.parse('2026-06-05T20:20:00.000Z')
const check: SiteReport = {
  site: 'whatsapp',
  at: '2026-06-05T18:20:00.000Z',
  health: 'healthy',
  tiers: { name: 0, phone: null, handle: null },
  kind: 'direct',
  mounted: 9,
  skipped: 2,
  messages: 7,
  withId: 7,
  withMoment: 7,
  incoming: 4,
  outgoing: 3,
}

function draw(change: Partial<SiteState> = {}, found = true) {
  const heard = { onSwitch: vi.fn(), onCheck: vi.fn(async () => found), reportOf: vi.fn(() => '{"messages":7}') }
  const state: SiteState = { site: 'whatsapp', wanted: false, allowed: false, check: null, ...change }
  const user = userEvent.setup()
  render(<Sites sites={[state]} now={now} {...heard} />)
  return { user, ...heard }
}

const button = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Button in the chats of WhatsApp' })

describe('the sites', () => {
  drawInEnglish()

  it('have a switch each, by mouse and key', async () => {
    const { user, onSwitch } = draw()
    expect(button().checked).toBe(false)
    await user.click(button())
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('whatsapp', true)
    button().focus()
    await user.keyboard(' ')
    expect(onSwitch).toHaveBeenCalledTimes(2)
  })

  it('say so when the browser took the permission back, and how to give it again', async () => {
    const { user, onSwitch } = draw({ wanted: true })
    expect(button().checked).toBe(false)
    expect(screen.getByText(/no longer lets Leadclip into WhatsApp/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Allow again' }))
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('whatsapp', true)
  })

  it.each([
    ['healthy', 'Healthy, checked 2 hr. ago'],
    ['reduced', 'Some parts are found by fallbacks, checked 2 hr. ago'],
    ['text-only', 'Only plain text can be read, checked 2 hr. ago'],
  ] as const)('tell that they could last be read: %s', (health, words) => {
    draw({ wanted: true, allowed: true, check: { ...check, health } })
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('are checked at a press, and say what to do when no chat is open', async () => {
    const { user, onCheck } = draw({}, false)
    expect(screen.getByText('Not read yet')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Check now' }))
    expect(onCheck).toHaveBeenCalledExactlyOnceWith('whatsapp')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Open a chat of WhatsApp in a tab, then check again.'))
  })

  it('give a report to copy', async () => {
    const { user } = draw({ check })
    await user.click(screen.getByRole('button', { name: 'Copy report' }))
    expect(await navigator.clipboard.readText()).toBe('{"messages":7}')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'))
  })
})
