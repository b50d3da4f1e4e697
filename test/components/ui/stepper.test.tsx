// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { Stepper } from '../../../components/ui/stepper.tsx'
import { drawInEnglish } from '../speak.ts'

function draw(start: number) {
  const onRemove = vi.fn()
  function Held() {
    const [value, setValue] = useState(start)
    const names = { label: 'Quantity', less: 'Less', more: 'More', path: 'quantity' }
    return <Stepper {...names} value={value} invalid={false} onChange={setValue} onRemove={onRemove} onBlur={() => {}} />
  }
  render(<Held />)
  return { user: userEvent.setup(), onRemove }
}

const number = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Quantity' })

describe('a stepper', () => {
  drawInEnglish()

  it.each([
    ['+', '3'],
    ['-', '1'],
    ['{ArrowUp}', '3'],
    ['{ArrowDown}', '1'],
  ])('at 2 answers the key %s with %s', async (key, value) => {
    const { user } = draw(2)
    await user.click(number())
    await user.keyboard(key)
    expect(number().value).toBe(value)
  })

  it('never steps below one by key', async () => {
    const { user, onRemove } = draw(1)
    await user.click(number())
    await user.keyboard('-')
    expect(number().value).toBe('1')
    expect(onRemove).not.toHaveBeenCalled()
  })

  it('removes by the button below one', async () => {
    const { user, onRemove } = draw(1)
    await user.click(screen.getByRole('button', { name: 'Less' }))
    expect(onRemove).toHaveBeenCalledTimes(1)
  })

  it('takes a typed number in place of the old one', async () => {
    const { user } = draw(2)
    await user.click(number())
    await user.keyboard('12')
    expect(number().value).toBe('12')
    expect(number().getAttribute('aria-valuenow')).toBe('12')
  })

  it('puts back what is no number when left', async () => {
    const { user } = draw(2)
    await user.click(number())
    await user.keyboard('abc')
    await user.tab()
    expect(number().value).toBe('2')
  })
})
