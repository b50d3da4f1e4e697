// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
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
})
