import { describe, expect, it, vi } from 'vitest'
import { browser } from '../../../lib/browser.ts'
import { defaultSettings, undoWindow } from '../../../lib/settings/schema.ts'
import { changeSettings, parseSettings, readSettings } from '../../../lib/settings/settings.ts'

describe('settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
  })

  it('keep what is not changed', async () => {
    await changeSettings({ language: 'ar' })
    await changeSettings({ theme: 'dark' })
    expect(await readSettings()).toMatchObject({ language: 'ar', theme: 'dark', country: 'MA' })
  })

  it('lose only the field that does not fit', () => {
    expect(parseSettings({ version: 1, language: 'klingon', theme: 'dark', country: 'SA' })).toMatchObject({
      language: 'auto',
      theme: 'dark',
      country: 'SA',
    })
  })

  it.each([[null], ['settings'], [42], [[]], [{ version: 'x' }], [{ version: 99 }]])('bear anything: %j', stored => {
    expect(parseSettings(stored)).toEqual(defaultSettings)
  })

  it('let a test shorten the undo window', () => {
    expect(undoWindow(defaultSettings)).toBe(8_000)
    expect(undoWindow({ ...defaultSettings, outboxPolicy: { undo: 0 } })).toBe(0)
  })

  it('of a private window begin like the others, without their account, and pass nothing on', async () => {
    await changeSettings({ language: 'fr', account: 'atlas' })
    const extension = { ...browser.extension, inIncognitoContext: true }
    vi.spyOn(browser, 'extension', 'get').mockReturnValue(extension)
    expect(await readSettings()).toMatchObject({ language: 'fr', account: null })
    await changeSettings({ language: 'ar', account: 'hidden' })
    expect(await readSettings()).toMatchObject({ language: 'ar', account: 'hidden' })
    vi.restoreAllMocks()
    expect(await readSettings()).toMatchObject({ language: 'fr', account: 'atlas' })
  })
})
