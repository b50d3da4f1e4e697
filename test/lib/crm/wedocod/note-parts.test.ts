import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteParts } from '../../../../lib/crm/wedocod/note-parts.ts'

describe('a note in parts', () => {
  it('is one part when it is short, and none when it is blank', () => {
    expect(noteParts('after 6 pm', 100)).toEqual(['after 6 pm'])
    expect(noteParts(' \n ', 100)).toEqual([])
  })

  it('breaks between words, so that trimming takes nothing away', () => {
    expect(noteParts('call before you come', 8)).toEqual(['call', 'before', 'you come'])
    expect(noteParts('a bcd ef', 5)).toEqual(['a bcd', 'ef'])
  })

  it('breaks a word only when it is longer than a part', () => {
    expect(noteParts('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij'])
  })

  it('counts characters as Laravel does, and never cuts one in two', () => {
    expect(noteParts('😀'.repeat(5), 2)).toEqual(['😀😀', '😀😀', '😀'])
  })

  it('loses nothing but blanks, whatever the note', () => {
    const note = fc.string({
      unit: fc.oneof(fc.constant(' '), fc.constant('\n'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    })
    fc.assert(
      fc.property(note, fc.integer({ min: 1, max: 20 }), (text, max) => {
        const parts = noteParts(text, max)
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(parts.every(part => part === part.trim() && [...part].length >= 1 && [...part].length <= max)).toBe(true)
      }),
    )
  })
})
