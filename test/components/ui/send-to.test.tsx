// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SendTo } from '../../../components/ui/send-to.tsx'
import { drawInEnglish } from '../speak.ts'

const atlas = { id: 'atlas', name: 'Atlas Beauty' }
const cuir = { id: 'cuir', name: 'Dar Cuir' }

function draw(accounts: { id: string; name: string }[]) {
  const onSend = vi.fn()
  render(<SendTo accounts={accounts} look="link" onSend={onSend} />)
  return { user: userEvent.setup(), onSend }
}

describe('sending a lead of this device', () => {
  drawInEnglish()

  it('names the only account', async () => {
    const { user, onSend } = draw([atlas])
    await user.click(screen.getByRole('button', { name: 'Send to Atlas Beauty' }))
    expect(onSend).toHaveBeenCalledExactlyOnceWith('atlas')
  })

  it('lets choose among several, by keyboard too', async () => {
    const { user, onSend } = draw([atlas, cuir])
    const button = screen.getByRole('button', { name: 'Send to…' })
    button.focus()
    await user.keyboard('{Enter}')
    expect(screen.getAllByRole('menuitem').map(item => item.textContent)).toEqual(['Atlas Beauty', 'Dar Cuir'])
    expect(document.activeElement?.textContent).toBe('Atlas Beauty')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onSend).toHaveBeenCalledExactlyOnceWith('cuir')
    expect(document.activeElement).toBe(button)
  })
})
