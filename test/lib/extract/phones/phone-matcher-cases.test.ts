import { describe, expect, it } from 'vitest'
import { LEFT_OUT, numbersIn, passes, phoneCases } from '../../../corpus/phone-cases.ts'

describe('the cases of the peers', () => {
  it.each(phoneCases.filter(({ source }) => source === 'own'))('$id: $text', given => {
    expect(numbersIn(given)).toEqual(given.expected)
  })

  it('pass, all but those that expect what the rules of labelling do not', () => {
    const failed = phoneCases.filter(given => !passes(given)).map(({ id }) => id)
    expect(failed).toEqual(LEFT_OUT.flatMap(({ ids }) => ids).toSorted())
  })
})
