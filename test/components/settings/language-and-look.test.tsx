// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LanguageAndLook } from '../../../components/settings/language-and-look.tsx'
import { drawInEnglish } from '../speak.ts'

function draw() {
  const heard = { onLanguage: vi.fn(), onTheme: vi.fn(), onCountry: vi.fn() }
  render(<LanguageAndLook language="fr" theme="system" country="MA" {...heard} />)
  return { user: userEvent.setup(), ...heard }
}

describe('language and look', () => {
  drawInEnglish()

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
})
