// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { AccountCard } from '../../../components/settings/account-cards.tsx'
import { Accounts } from '../../../components/settings/accounts.tsx'
import { drawInEnglish } from '../speak.ts'

const card = (change: Partial<AccountCard> = {}): AccountCard => ({
  id: 'atlas',
  name: 'Atlas Beauty',
  crmLabel: 'WedoCOD web 1.0',
  state: 'connected',
  leads: null,
  ...change,
})

function draw(cards: AccountCard[], open: string | null = null) {
  const heard = { onOpen: vi.fn(), onAdd: vi.fn() }
  render(<Accounts cards={cards} open={open} {...heard} />)
  return { user: userEvent.setup(), ...heard }
}

const cardNames = () => screen.getAllByRole('button').map(button => button.textContent)

describe('the accounts', () => {
  drawInEnglish()

  it('take the focus when their form closes', () => {
    const heard = { onOpen: vi.fn(), onAdd: vi.fn() }
    const { rerender } = render(<Accounts cards={[card()]} open="atlas" {...heard} />)
    rerender(<Accounts cards={[card()]} open={null} {...heard} />)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Accounts' }))
  })

  it('say what each is and how it stands, and which is open', () => {
    draw([card(), card({ id: 'cuir', name: 'Dar Cuir', state: 'untested' })], 'cuir')
    expect(cardNames()).toEqual(['Atlas BeautyWedoCOD web 1.0Connected', 'Dar CuirWedoCOD web 1.0Not tested', 'Add account'])
    expect(screen.getByRole('button', { name: /Dar Cuir/, pressed: true })).toBeTruthy()
  })

  it.each([
    ['unauthorized', 'Paused: new token needed'],
    ['forbidden', 'Paused: token may not create leads'],
    ['not-found', 'Paused: no CRM at its address'],
    ['no-permission', 'Paused: address not allowed'],
  ] as const)('say why one is paused: %s', (state, words) => {
    draw([card({ state })])
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('count the leads of a CRM that told', () => {
    draw([card({ leads: 1 }), card({ id: 'cuir', leads: 412 })])
    expect(screen.getByText('Connected, 1 lead')).toBeTruthy()
    expect(screen.getByText('Connected, 412 leads')).toBeTruthy()
  })

  it('open on a press, and take another', async () => {
    const { user, onOpen, onAdd } = draw([card()])
    await user.click(screen.getByRole('button', { name: /Atlas Beauty/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('atlas')
    await user.click(screen.getByRole('button', { name: 'Add account' }))
    expect(onAdd).toHaveBeenCalledTimes(1)
  })

  it('say where leads stay when there is none', () => {
    draw([])
    expect(screen.getByText(/Leads stay on this device until you add an account/)).toBeTruthy()
  })
})
