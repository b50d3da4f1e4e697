// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Welcome } from '../../../components/settings/welcome.tsx'
import { drawInEnglish } from '../speak.ts'

function draw() {
  const heard = { onLanguage: vi.fn(), onCountry: vi.fn(), onConnect: vi.fn(), onLater: vi.fn() }
  render(<Welcome language="auto" country="MA" {...heard} />)
  return { user: userEvent.setup(), ...heard }
}

describe('the first run', () => {
  drawInEnglish()

  it('has four steps', () => {
    draw()
    expect(screen.getAllByRole('heading', { level: 2 }).map(step => step.textContent)).toEqual([
      'Your language and where you sell',
      'Your CRM',
      'What you sell',
      'Pin and try',
    ])
  })

  it('leads to the catalogue, without which no product is recognised', () => {
    draw()
    expect(screen.getByRole('link', { name: 'Fill the catalogue' }).getAttribute('href')).toBe('#catalogue')
  })

  it('asks for language and country', async () => {
    const { user, onLanguage, onCountry } = draw()
    await user.selectOptions(screen.getByLabelText('Language'), 'العربية')
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('ar')
    await user.selectOptions(screen.getByLabelText('Country'), 'DZ')
    expect(onCountry).toHaveBeenCalledExactlyOnceWith('DZ')
  })

  it('goes on with a CRM or without', async () => {
    const { user, onConnect, onLater } = draw()
    await user.click(screen.getByRole('button', { name: 'Connect a CRM' }))
    expect(onConnect).toHaveBeenCalledTimes(1)
    await user.click(screen.getByRole('button', { name: 'Use without a CRM for now' }))
    expect(onLater).toHaveBeenCalledTimes(1)
  })
})
