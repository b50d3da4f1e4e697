// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { OPTIONS_PAGES, pageOf } from '../../../components/settings/options-page.ts'
import { OptionsShell } from '../../../components/settings/options-shell.tsx'
import { drawInEnglish } from '../speak.ts'

describe('the options', () => {
  drawInEnglish()

  it('lead to every page they have, and to no other', () => {
    render(<OptionsShell page="catalogue">page</OptionsShell>)
    const links = screen.getAllByRole<HTMLAnchorElement>('link')
    expect(links.map(link => link.textContent)).toEqual(['Accounts', 'Catalogue', 'General', 'Sites', 'Privacy'])
    expect(links.map(link => pageOf(link.hash))).toEqual([...OPTIONS_PAGES])
  })

  it('say which page is open', () => {
    render(<OptionsShell page="catalogue">page</OptionsShell>)
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Catalogue')
    expect(screen.getByRole('main').textContent).toBe('page')
  })

  it.each(['', '#', '#nowhere', '#accounts'])('open the accounts at %j', hash => {
    expect(pageOf(hash)).toBe('accounts')
  })
})
