import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crmWords } from '../../../lib/crm/crm-words.ts'

const TOKEN = '7|abcdefghijklmnop'

describe('the words of a CRM', () => {
  it('come as they are when there is nothing amiss', () => {
    expect(crmWords('Le champ téléphone est requis. هاتف', TOKEN)).toBe('Le champ téléphone est requis. هاتف')
  })

  it('stand on one line', () => {
    expect(crmWords(' one\r\n\ttwo\u2028three ', TOKEN)).toBe('one two three')
  })

  it('lose what reorders or hides text', () => {
    expect(crmWords('a\u202Eb\u200Bc\u2066d\uFEFF\uD800', TOKEN)).toBe('abcd')
  })

  it('are cut to 300 characters, never through one', () => {
    expect([...crmWords('😀'.repeat(400), TOKEN)]).toHaveLength(300)
    expect(crmWords('😀'.repeat(400), TOKEN)).toMatch(/^(?:😀)+$/u)
  })

  it.each([7, null, undefined, {}, ['text'], true])('are empty for %j', value => {
    expect(crmWords(value, TOKEN)).toBe('')
  })

  it('lose the token, whole, in part, or with something hidden in it', () => {
    expect(crmWords(`no such token: ${TOKEN}`, TOKEN)).toBe('no such token: [token]')
    expect(crmWords('no such token: abcdefghijklmnop', TOKEN)).toBe('no such token: [token]')
    expect(crmWords('no such token: 7|abcdefgh\u200Bijklmnop', TOKEN)).toBe('no such token: [token]')
  })

  it('never hold the token, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(crmWords(`${before}${TOKEN}${after}`, TOKEN)).not.toContain('abcdefghijklmnop')
      }),
    )
  })

  it('survive an empty token', () => {
    expect(crmWords('all well', '')).toBe('all well')
  })
})
