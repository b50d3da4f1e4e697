// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { LeadsView } from '../../../components/leads/leads-view.tsx'
import { sampleTab } from '../sample-list.ts'
import { drawInEnglish } from '../speak.ts'

drawInEnglish()

it('a state is chosen from a menu, with how many leads are in it', () => {
  const onFilter = vi.fn()
  render(<LeadsView {...sampleTab} onFilter={onFilter} />)
  fireEvent.click(screen.getByRole('button', { name: 'By state' }))
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'Please review 1' }))
  expect(onFilter).toHaveBeenCalledWith('review')
})

it('the state that the list is narrowed to stands beside the views, and a press ends it', () => {
  const onFilter = vi.fn()
  render(<LeadsView {...sampleTab} filter="discarded" onFilter={onFilter} />)
  const chip = screen.getByRole('button', { name: /Discarded/, pressed: true })
  fireEvent.click(chip)
  expect(onFilter).toHaveBeenCalledWith('all')
})
