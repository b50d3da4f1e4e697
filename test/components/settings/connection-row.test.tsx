// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { drawInEnglish } from '../speak.ts'
import { button, drawEditor } from './drawn-editor.tsx'
import { goodVerdict } from './sample-account.ts'

const at = new Date(2026, 5, 12, 9, 5).getTime()

describe('testing the connection', () => {
  drawInEnglish()

  it('starts with the button', async () => {
    const { user, onTest } = drawEditor()
    await user.click(button('Test connection'))
    expect(onTest).toHaveBeenCalledTimes(1)
  })

  it('does not start twice', async () => {
    const { user, onTest } = drawEditor({ test: { state: 'testing' } })
    expect(screen.getByText('Asking the CRM')).toBeTruthy()
    await user.click(button('Test connection'))
    expect(onTest).not.toHaveBeenCalled()
  })

  it('says when, how fast, and what a test cannot know', () => {
    drawEditor({ test: { state: 'tested', verdict: goodVerdict, at } })
    expect(screen.getByText('Tested at 09:05, answered in 240 ms')).toBeTruthy()
    expect(screen.getByText('It may list leads')).toBeTruthy()
    expect(screen.getByText(/Whether it may create leads shows when the first one goes/)).toBeTruthy()
  })

  it('passes on the CRM’s own words when something is wrong', () => {
    const verdict = { ...goodVerdict, tokenAccepted: false, mayList: false, reason: 'unauthorized' as const, message: 'Unauthenticated.' }
    drawEditor({ test: { state: 'tested', verdict, at } })
    expect(screen.getByText('The token was refused. Paste a new one')).toBeTruthy()
    expect(screen.getByText('The CRM says: Unauthenticated.')).toBeTruthy()
    expect(screen.queryByText(/Whether it may create/)).toBeNull()
  })

  it('gives no time for an answer that never came', () => {
    drawEditor({ test: { state: 'tested', verdict: { ...goodVerdict, reachable: false, reason: 'offline' }, at } })
    expect(screen.getByText('Tested at 09:05, no answer')).toBeTruthy()
  })

  it('says that the browser was not allowed to ask', () => {
    drawEditor({ test: { state: 'denied' } })
    expect(screen.getByText(/You did not allow this address/)).toBeTruthy()
  })
})
