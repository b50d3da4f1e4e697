// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { PopupShell, type PopupShellProps } from '../../../components/ui/popup-shell.tsx'
import { drawInEnglish } from '../speak.ts'

const accounts = [
  { id: 'atlas', name: 'Atlas Beauty', paused: false, silent: false },
  { id: 'cuir', name: 'Dar Cuir', paused: true, silent: false },
]

function draw(props: Partial<PopupShellProps> = {}) {
  const heard = { onTab: vi.fn(), onOpenOptions: vi.fn(), onChoose: vi.fn() }
  const account = { accounts, chosen: 'atlas', onChoose: heard.onChoose }
  render(
    <PopupShell tab="capture" needYou={2} account={account} toast={null} {...heard} {...props}>
      {props.children ?? 'page'}
    </PopupShell>,
  )
  return { user: userEvent.setup(), ...heard }
}

const tab = (name: string) => screen.getByRole('tab', { name })
const button = (name: string) => screen.getByRole('button', { name })
const items = () => screen.getAllByRole('menuitemradio').map(item => item.textContent)

describe('the tabs', () => {
  drawInEnglish()

  it('name the open page', () => {
    draw()
    expect(screen.getByRole('tabpanel', { name: 'Capture' }).textContent).toBe('page')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Capture lead')
  })

  it('count the leads that need a person, without changing their name', () => {
    draw()
    const described = document.getElementById(tab('Leads').getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('2 need you')
  })

  it('turn on a press', async () => {
    const { user, onTab } = draw()
    await user.click(tab('Leads'))
    expect(onTab).toHaveBeenCalledExactlyOnceWith('leads')
  })

  it('turn with the arrow keys, and only the open one is in the Tab order', async () => {
    const { user, onTab } = draw()
    expect([tab('Capture').tabIndex, tab('Leads').tabIndex]).toEqual([0, -1])
    tab('Capture').focus()
    await user.keyboard('{ArrowRight}')
    expect(onTab).toHaveBeenCalledExactlyOnceWith('leads')
    expect(document.activeElement).toBe(tab('Leads'))
  })
})

describe('the account', () => {
  drawInEnglish()

  it('says where leads go', () => {
    draw()
    expect(button('Account: Atlas Beauty').getAttribute('aria-expanded')).toBe('false')
  })

  it('says that they stay here when there is none', () => {
    draw({ account: { accounts: [], chosen: null, onChoose: () => {} } })
    expect(button('Account: On this device')).toBeTruthy()
  })

  it('opens into all of them, the chosen one first in the hand', async () => {
    const { user } = draw()
    await user.click(button('Account: Atlas Beauty'))
    expect(items()).toEqual(['Atlas Beauty', 'Dar Cuir', 'On this device'])
    expect(document.activeElement?.textContent).toBe('Atlas Beauty')
  })

  it('is changed by keyboard alone', async () => {
    const { user, onChoose } = draw()
    button('Account: Atlas Beauty').focus()
    await user.keyboard('{Enter}{ArrowDown}{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('cuir')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button('Account: Atlas Beauty'))
  })

  it('keeps its keys from the page beneath while it is open', async () => {
    const { user } = draw()
    const beneath = vi.fn()
    document.addEventListener('keydown', beneath)
    button('Account: Atlas Beauty').focus()
    await user.keyboard('{Enter}')
    beneath.mockClear()
    await user.keyboard('{ArrowDown}{Escape}')
    document.removeEventListener('keydown', beneath)
    expect(beneath).not.toHaveBeenCalled()
  })

  it('can be none', async () => {
    const { user, onChoose } = draw()
    await user.click(button('Account: Atlas Beauty'))
    await user.click(screen.getByRole('menuitemradio', { name: 'On this device' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null)
  })

  it('closes on Escape, and when the focus leaves', async () => {
    const { user, onChoose } = draw()
    await user.click(button('Account: Atlas Beauty'))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    await user.click(button('Account: Atlas Beauty'))
    await user.click(tab('Leads'))
    expect(screen.queryByRole('menu')).toBeNull()
    expect(onChoose).not.toHaveBeenCalled()
  })
})

describe('the rest of the popup', () => {
  drawInEnglish()

  it('opens the settings', async () => {
    const { user, onOpenOptions } = draw()
    await user.click(button('Settings'))
    expect(onOpenOptions).toHaveBeenCalledTimes(1)
  })

  it('shows a toast with its way back, and says it once without the seconds', async () => {
    const onClick = vi.fn()
    const { user } = draw({
      toast: { text: 'Saved. Goes to the CRM in 8 s', spoken: 'Saved', left: 1, action: { label: 'Undo', onClick } },
    })
    expect(screen.getByRole('status').textContent).toBe('Saved')
    expect(screen.getByText('Saved. Goes to the CRM in 8 s')).toBeTruthy()
    await user.click(button('Undo'))
    expect(onClick).toHaveBeenCalledTimes(1)
  })

  it('takes Ctrl+Z for the way back, but not from a field that has a use for it', async () => {
    const onClick = vi.fn()
    const children = <input aria-label="field" />
    const { user } = draw({ toast: { text: 'Saved', spoken: 'Saved', left: 1, action: { label: 'Undo', onClick } }, children })
    screen.getByRole('textbox').focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(onClick).not.toHaveBeenCalled()
    button('Settings').focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(onClick).toHaveBeenCalledTimes(1)
  })
})
