import { describe, expect, it } from 'vitest'
import { foldWord } from '../../../../lib/extract/text/fold-text.ts'
import { PhraseTable } from '../../../../lib/extract/text/phrase-table.ts'
import { tokenise } from '../../../../lib/extract/text/tokenise.ts'

function tableOf(phrases: readonly string[], options = {}) {
  const table = new PhraseTable<string>(options)
  for (const phrase of phrases) table.add(phrase, phrase)
  return (text: string, at = 0) => table.longest(tokenise(foldWord(text)), at)
}

describe('PhraseTable', () => {
  it('finds the longest phrase, whatever accents and marks are inside', () => {
    const find = tableOf(['Béni', 'Béni Mellal', 'Tan-Tan'])
    expect(find('beni mellal centre')).toEqual({ values: ['Béni Mellal'], end: 2, skip: 0 })
    expect(find('TAN TAN')?.values).toEqual(['Tan-Tan'])
    expect(find('tan-tan')?.values).toEqual(['Tan-Tan'])
  })

  it('keeps several meanings of one phrase', () => {
    const table = new PhraseTable<number>()
    table.add('safi', 1)
    table.add('Safi', 2)
    expect(table.get('SAFI')).toEqual([1, 2])
  })

  it.each(['بطنجة', 'لطنجة', 'وطنجة'])('finds a place behind a particle: %s', text => {
    expect(tableOf(['طنجة'])(text)).toMatchObject({ values: ['طنجة'], skip: 1 })
  })

  it('knows that لل stands for the article', () => {
    expect(tableOf(['القنيطرة'])('للقنيطرة')?.values).toEqual(['القنيطرة'])
  })

  it('takes particles off Latin words only where that was asked for', () => {
    expect(tableOf(['casa'], { latinParticles: true })('lcasa')?.values).toEqual(['casa'])
    expect(tableOf(['casa'])('lcasa')).toBeNull()
  })
})
