// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { General } from '../../../components/settings/general.tsx'
import { drawInEnglish } from '../speak.ts'

function draw() {
  const heard = { onLanguage: vi.fn(), onTheme: vi.fn(), onCountry: vi.fn(), onUndo: vi.fn(), onKeepDays: vi.fn() }
  render(<General language="fr" theme="system" country="MA" undo={8_000} limit={60_000} keepDays={45} {...heard} />)
  return { user: userEvent.setup(), ...heard }
}

describe('the general settings', () => {
  drawInEnglish()

  it('lets choose how long leads are kept, in days that are counted rightly, the stored number among them', async () => {
    const { user, onKeepDays } = draw()
    const list = screen.getByLabelText<HTMLSelectElement>('Keep leads')
    expect([...list.options].map(option => option.text)).toEqual(['7 days', '30 days', '45 days', '90 days', '365 days'])
    expect(list.value).toBe('45')
    await user.selectOptions(list, '90')
    expect(onKeepDays).toHaveBeenCalledExactlyOnceWith(90)
  })

  it('lets each language say itself', async () => {
    const { user, onLanguage } = draw()
    const list = screen.getByLabelText<HTMLSelectElement>('Language')
    expect([...list.options].map(option => option.text)).toEqual(['Auto: as your browser', 'English', 'Français', 'العربية'])
    expect(list.value).toBe('fr')
    await user.selectOptions(list, 'auto')
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('auto')
  })

  it('has three themes, one of them chosen', async () => {
    const { user, onTheme } = draw()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'System' }).checked).toBe(true)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(onTheme).toHaveBeenCalledExactlyOnceWith('dark')
  })

  it('knows the country that numbers come from', async () => {
    const { user, onCountry } = draw()
    await user.selectOptions(screen.getByLabelText('Country'), 'EG')
    expect(onCountry).toHaveBeenCalledExactlyOnceWith('EG')
  })

  it('say how long Undo is offered, and what 0 means', () => {
    const { onUndo } = draw()
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Undo window' })
    expect([slider.min, slider.max, slider.value, slider.getAttribute('aria-valuetext')]).toEqual(['0', '60', '8', '8 seconds'])
    fireEvent.input(slider, { target: { value: '1' } })
    expect(slider.getAttribute('aria-valuetext')).toBe('1 second')
    fireEvent.input(slider, { target: { value: '0' } })
    expect(slider.getAttribute('aria-valuetext')).toBe('None: sent at once')
    expect(onUndo.mock.calls).toEqual([[1_000], [0]])
  })
})
