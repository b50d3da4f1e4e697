import { describe, expect, it } from 'vitest'
import { problemWords } from '../../../components/lead-form/problem-words.ts'
import { drawInEnglish, speak } from '../speak.ts'

describe('a problem in words', () => {
  drawInEnglish()

  it.each([
    [{ path: 'fullName', code: 'too-short', min: 3, max: 100, length: 2 }, 'At least 3 characters'],
    [{ path: 'fullName', code: 'too-short', min: 1 }, 'At least 1 character'],
    [{ path: 'note', code: 'too-long', min: 0, max: 100, length: 120 }, 'At most 100 characters, 120 now'],
    [{ path: 'lines.0.quantity', code: 'out-of-range', min: 1, max: 999 }, 'Between 1 and 999'],
    [{ path: 'lines.0.unitPrice', code: 'total-out-of-range', min: 1, max: 999999 }, 'This line in all: between 1 and 999999'],
    [{ path: 'lines.0.unitPrice', code: 'no-price' }, 'Type the price'],
    [{ path: 'phone', code: 'own-phone' }, 'This is your own number'],
  ] as const)('%j', (problem, words) => expect(problemWords(problem)).toBe(words))

  it('counts in Arabic as Arabic counts', async () => {
    await speak('ar')
    expect(problemWords({ path: 'fullName', code: 'too-short', min: 3 })).toBe('3 أحرف على الأقل')
    expect(problemWords({ path: 'fullName', code: 'too-short', min: 11 })).toBe('11 حرفا على الأقل')
  })
})
