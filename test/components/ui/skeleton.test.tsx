// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Skeleton } from '../../../components/ui/skeleton.tsx'
import { drawInEnglish } from '../speak.ts'

const pass = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

describe('the grey bars of a page that is being read', () => {
  drawInEnglish()
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('wait 200 ms: most readings end before', () => {
    render(<Skeleton label="Reading the page" />)
    pass(199)
    expect(document.querySelector('.ghost')).toBeNull()
    pass(1)
    expect(document.querySelector('.ghost')).not.toBeNull()
    expect(screen.getByRole('status').textContent).toBe('Reading the page')
  })
})
