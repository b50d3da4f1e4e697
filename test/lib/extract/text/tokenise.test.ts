import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../../lib/extract/text/tokenise.ts'

const textsOf = (text: string) => tokenise(text).map(token => token.text)

describe('tokenise', () => {
  it.each([
    ['7ay anass 7da lm9bara', ['7ay', 'anass', '7da', 'lm9bara']],
    ['2x199', ['2', 'x', '199']],
    ['x3', ['x', '3']],
    ['40cm 5kg 390dh', ['40', 'cm', '5', 'kg', '390', 'dh']],
    ['imm12 n5', ['imm', '12', 'n', '5']],
    ["l'océan, n° 8", ['l', "'", 'océan', ',', 'n', '°', '8']],
    ['قرب المسجد', ['قرب', 'المسجد']],
  ])('cuts %s into words, numbers and marks', (text, tokens) => {
    expect(textsOf(text)).toEqual(tokens)
  })

  it('keeps where each token stands', () => {
    expect(tokenise('ab 12\n')).toEqual([
      { kind: 'word', text: 'ab', start: 0, end: 2 },
      { kind: 'number', text: '12', start: 3, end: 5 },
      { kind: 'break', text: '\n', start: 5, end: 6 },
    ])
  })
})
