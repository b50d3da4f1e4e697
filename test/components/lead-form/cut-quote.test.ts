import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutQuote, type Mark } from '../../../components/lead-form/cut-quote.ts'

/** A mark on words of a text. */
function on(text: string, words: string, emphasis: Mark['emphasis'] = 'match'): Mark {
  const start = text.indexOf(words)
  return { start, end: start + words.length, emphasis }
}

/** The quote as one string, the marked pieces in brackets. */
const shown = (text: string, marks: Mark[], width = 38) =>
  cutQuote(text, marks, width)
    .map(part => (part.emphasis === 'none' ? part.text : `[${part.text}]`))
    .join('')

describe('a quote', () => {
  it('shows a short message whole, the match marked', () => {
    const text = 'hada numero dyali 0612345678'
    expect(shown(text, [on(text, '0612345678')])).toBe('hada numero dyali [0612345678]')
  })

  it('is cut on both sides of a match in the middle of a long message, between words', () => {
    const text = 'salam khouya bghit ncommandi ila kayn livraison l mknas had simana inchallah chokran bzaf'
    expect(shown(text, [on(text, 'mknas')])).toBe('… livraison l [mknas] had simana …')
  })

  it('spends the room on the other side when the match stands at one end', () => {
    const text = 'mknas had simana inchallah ila kayn livraison chokran bzaf a khouya'
    expect(shown(text, [on(text, 'mknas')])).toBe('[mknas] had simana inchallah ila kayn …')
  })

  it('keeps to the line of the match: other lines say other things', () => {
    const text = 'الاسم: فاطمة الزهراء\nالمدينة: تطوان\nالعنوان: 12 زنقة الجزائر'
    expect(shown(text, [on(text, 'تطوان')])).toBe('المدينة: [تطوان]')
  })

  it('marks every reading of the same line, each in its own way', () => {
    const text = 'ana f tanger mais sifto l tetouan touabel'
    const marks = [on(text, 'tetouan', 'taken'), on(text, 'touabel'), on(text, 'tanger', 'rival')]
    expect(cutQuote(text, marks, 38).map(({ emphasis }) => emphasis)).toEqual(['none', 'rival', 'none', 'taken', 'none', 'match'])
  })

  it('stays with the first mark when all of them do not fit', () => {
    const text = `tanger ${'la '.repeat(30)}tetouan`
    expect(shown(text, [on(text, 'tetouan', 'taken'), on(text, 'tanger', 'rival')])).toMatch(/\[tetouan\]$/)
  })

  it('shows the beginning of a match that is longer than the line', () => {
    const text = 'x'.repeat(100)
    expect(shown(text, [{ start: 10, end: 90, emphasis: 'match' }])).toBe(`…[${'x'.repeat(38)}]…`)
  })

  it.each([
    ['a joined emoji', '👩‍👧'],
    ['a surrogate pair', '😀'],
    ['a letter from its marks', 'مَِ'],
  ])('never parts %s, wherever the cut falls', (_what, letter) => {
    const text = `${letter.repeat(30)}mknas${letter.repeat(30)}`
    for (const width of [20, 21, 22, 23, 24, 25]) {
      expect(shown(text, [on(text, 'mknas')], width)).toMatch(new RegExp(`^…(${letter})*\\[mknas\\](${letter})*…$`, 'u'))
    }
  })

  it('moves a match out to whole letters', () => {
    expect(shown('a😀b', [{ start: 2, end: 4, emphasis: 'match' }])).toBe('a[😀b]')
  })

  it.each<[string, Mark]>([
    ['before the text', { start: -3, end: 2, emphasis: 'match' }],
    ['beyond the text', { start: 2, end: 400, emphasis: 'match' }],
    ['backwards', { start: 4, end: 2, emphasis: 'match' }],
    ['no number', { start: Number.NaN, end: 2, emphasis: 'match' }],
  ])('is empty for a place that is %s', (_what, mark) => {
    expect(cutQuote('hello', [mark], 38)).toEqual([])
  })

  it('leaves out a mark that overlaps one given before', () => {
    const text = 'ana f casa'
    expect(shown(text, [on(text, 'casa'), on(text, 'f casa', 'rival')])).toBe('ana f [casa]')
  })

  it('is part of the text, marks what it was told, and holds no half letter, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', 'é', 'م', 'َ', '‍'), minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 60 }), (message, place, length) => {
        const start = place % message.length
        const mark: Mark = { start, end: Math.min(message.length, start + 1 + length), emphasis: 'match' }
        const parts = cutQuote(message, [mark], 38)
        const words = parts.filter(part => part.text !== '…')
        const joined = words.map(part => part.text).join('')
        expect(words.some(part => part.emphasis === 'match')).toBe(true)
        expect(words.every(part => part.text.isWellFormed())).toBe(true)
        expect(words.slice(1).filter(part => /^[\p{M}\u200d]/u.test(part.text))).toEqual([])
        expect(message.replace(/\s/g, '')).toContain(joined.replace(/\s/g, ''))
      }),
    )
  })
})
