// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { drawInEnglish } from '../speak.ts'
import { box, button, drawEditor } from './drawn-editor.tsx'

describe('the shop’s own numbers', () => {
  drawInEnglish()

  it('grow by one with Enter, which does not save the form', async () => {
    const { user, last, onSave } = drawEditor()
    await user.type(box('Add a number'), '05 22 00 33 44{Enter}')
    expect(last()?.ownNumbers).toEqual(['06 55 00 11 22', '05 22 00 33 44'])
    expect(box('Add a number').value).toBe('')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('keep what was typed when the field is left', async () => {
    const { user, last } = drawEditor()
    await user.type(box('Add a number'), '05 22 00 33 44')
    await user.tab()
    expect(last()?.ownNumbers).toContain('05 22 00 33 44')
  })

  it('come several at once, each once', async () => {
    const { user, last } = drawEditor()
    await user.type(box('Add a number'), '05 22 00 33 44, 06 55 00 11 22; 05 22 00 33 44{Enter}')
    expect(last()?.ownNumbers).toEqual(['06 55 00 11 22', '05 22 00 33 44'])
  })

  it('are removed by their button, or the last by Backspace in the empty field', async () => {
    const { user, last } = drawEditor()
    await user.type(box('Add a number'), '05 22 00 33 44{Enter}{Backspace}')
    expect(last()?.ownNumbers).toEqual(['06 55 00 11 22'])
    await user.click(button('Remove 06 55 00 11 22'))
    expect(last()?.ownNumbers).toEqual([])
  })

  it('say which one is no number', async () => {
    const { user } = drawEditor()
    await user.type(box('Add a number'), 'shop{Enter}')
    expect(screen.getByText('shop is not a full phone number')).toBeTruthy()
  })
})
