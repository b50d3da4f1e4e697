import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { direction, loadLanguage, pickLanguage, t } from '../../lib/i18n.ts'

const load = async (path: string) => JSON.parse(await readFile(`public/${path}`, 'utf8'))

describe('words', () => {
  it('follow the number in each language, Arabic in all its forms', async () => {
    await loadLanguage('en', load)
    expect([1, 9].map(count => t('messagesRead', { count }))).toEqual(['1 message read', '9 messages read'])
    await loadLanguage('ar', load)
    expect(new Set([0, 1, 2, 3, 11, 100].map(count => t('messagesRead', { count }).replace(/\d+/g, '#'))).size).toBeGreaterThanOrEqual(4)
    expect(direction()).toBe('rtl')
  })

  it('keep what was not given in sight, and a missing key too', async () => {
    await loadLanguage('fr', load)
    expect(t('savedGoesIn')).toContain('{seconds}')
    await loadLanguage('fr', async () => ({}))
    expect(t('save')).toBe('save')
  })

  it('are in the language that was chosen, or the first one the browser and Leadclip share', () => {
    expect(pickLanguage('fr', ['ar'])).toBe('fr')
    expect(pickLanguage('auto', ['de-DE', 'ar-MA', 'fr'])).toBe('ar')
    expect(pickLanguage('auto', ['de'])).toBe('en')
  })
})
