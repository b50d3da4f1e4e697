import { expect, test } from 'vitest'
import { spellingsOf } from '../../../../lib/extract/words/spellings.ts'

test('an entry without choices stands for itself', () => {
  expect(spellingsOf('rue')).toEqual(['rue'])
})

test('every choice goes with every other', () => {
  expect(spellingsOf('z{|a}n{9|q}a')).toEqual(['zn9a', 'znqa', 'zan9a', 'zanqa'])
})
