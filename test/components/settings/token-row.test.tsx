// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { TokenRow } from '../../../components/settings/token-row.tsx'
import { drawInEnglish } from '../speak.ts'
import { box, button, drawEditor } from './drawn-editor.tsx'

describe('the token', () => {
  drawInEnglish()

  it('is dots from the first letter while it is typed', async () => {
    const { user, last } = drawEditor({ tokenEnd: null })
    await user.type(box('Token'), '12|a')
    expect(box('Token').type).toBe('password')
    expect(last()?.token).toBe('12|a')
  })

  it('shows no more than the end of a stored one, which cannot be edited', async () => {
    const { user, onChange } = drawEditor()
    expect(box('Token').value).toMatch(/^•+3f9c$/)
    await user.type(box('Token'), 'x')
    expect(onChange).not.toHaveBeenCalled()
  })

  it('is replaced in an empty field that takes the focus', async () => {
    const { user, last } = drawEditor()
    await user.click(button('Replace'))
    expect(document.activeElement).toBe(box('Token'))
    await user.keyboard('34|new')
    expect(last()?.token).toBe('34|new')
  })

  it('stays the stored one when a person thinks better of it', async () => {
    const { user, last } = drawEditor()
    await user.click(button('Replace'))
    await user.keyboard('34|new')
    await user.click(button('Keep the old one'))
    expect(last()?.token).toBe('')
    expect(box('Token').value).toMatch(/3f9c$/)
  })

  it('shows the end of the new one once it is saved, and may be replaced again', async () => {
    render(<Saving />)
    const user = userEvent.setup()
    await user.click(button('Replace'))
    await user.keyboard('34|new9')
    await user.click(button('Save'))
    expect(box('Token').value).toMatch(/^•+new9$/)
    await user.click(button('Replace'))
    expect(box('Token').value).toBe('')
    expect(screen.getByRole('button', { name: 'Keep the old one' })).toBeTruthy()
  })
})

const ignore = () => {}

/** The row as a page holds it that can save: the stored end comes back in place of what was typed. */
function Saving() {
  const [{ value, end, saved }, set] = useState({ value: '', end: '3f9c', saved: false })
  return (
    <>
      <TokenRow
        value={value}
        placeholder=""
        storedEnd={end}
        problem={undefined}
        saved={saved}
        onInput={typed => set({ value: typed, end, saved: false })}
        onLeave={ignore}
      />
      <button type="button" onClick={() => set({ value: '', end: value.slice(-4), saved: true })}>
        Save
      </button>
    </>
  )
}
