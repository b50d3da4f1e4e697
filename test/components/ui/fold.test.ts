import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../components/ui/fold.ts'

describe('folding a text', () => {
  it('takes away case and accents', () => expect(fold('Tétouan ÉTÉ')).toBe('tetouan ete'))
  it('takes the hamza from an alif', () => expect(fold('أكادير')).toBe('اكادير'))
  it('keeps every place where it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(fold(text)).toHaveLength(text.length)
      }),
    )
  })
})
