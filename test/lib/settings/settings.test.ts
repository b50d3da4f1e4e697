import { describe, expect, it } from 'vitest'
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
})
