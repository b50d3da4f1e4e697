import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, originalRange } from '../../../../lib/extract/text/fold-text.ts'

describe('foldText', () => {
  it.each([
    ['Aïda TÉTOUANI', 'aida tetouani'],
    ['٠٦٧٩ ۰۶ ０６ 𝟎𝟔', '0679 06 06 06'],
    ['0️⃣6️⃣', '06'],
    ['\u202b‏الاسم\u202c', 'الاسم'],
    ['أݣاديرُ', 'اكادير'],
    ['المرأةـى', 'المراهي'],
    ['06\u00a061', '06 61'],
    ['Casa، قرب ؟', 'casa, قرب ?'],
    ['Œuvre n° 5', 'oeuvre n° 5'],
    ['ok👍👍', 'ok••'],
  ])('makes %s comparable', (original, folded) => {
    expect(foldText(original).text).toBe(folded)
  })
})

describe('originalRange', () => {
  it('leads from folded words back to what the customer wrote', () => {
    const original = '‎Aïda 𝟎𝟔 Tétouani'
    const folded = foldText(original)
    const at = folded.text.indexOf('06')
    const { start, end } = originalRange(folded, at, at + 2)
    expect(original.slice(start, end)).toBe('𝟎𝟔')
  })

  it('takes along what hangs on the last character', () => {
    const folded = foldText('3️⃣ x')
    expect(originalRange(folded, 0, 1)).toEqual({ start: 0, end: 3 })
  })

  it.each(['هناء', 'الصفراء', 'سيدي براء'])('takes along the hamza at the end of %s', written => {
    const folded = foldText(`${written} 5`)
    const { start, end } = originalRange(folded, 0, folded.text.indexOf(' 5'))
    expect(folded.original.slice(start, end)).toBe(written)
  })

  it('stays inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), original => {
        const folded = foldText(original)
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = originalRange(folded, at, at + 1)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(original.length)
        }
      }),
    )
  })
})
