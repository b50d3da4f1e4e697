import { beforeEach, describe, expect, it } from 'vitest'
import { quoteOf, type Reading } from '../../../components/lead-form/quote-of.ts'
import { conversation, wordsOf } from '../sample-order.ts'
import { speak } from '../speak.ts'

const sure = (evidence: Reading['evidence']): Reading => ({ evidence, emphasis: 'match', rivals: [] })
const marked = (readings: Reading[], of = conversation) =>
  quoteOf(readings, of, 38)?.parts.flatMap(({ text, emphasis }) => (emphasis === 'none' ? [] : [`${emphasis}: ${text}`]))

describe('the quote of a value', () => {
  beforeEach(() => speak('en'))

  it('comes with the message it was read in', () => {
    expect(quoteOf([sure(wordsOf(0, '0612345678'))], conversation, 38)?.message).toBe(conversation.messages[0])
  })

  it('finds the rival in the same words, whatever its case and accents', () => {
    const city: Reading = { evidence: wordsOf(1, 'tetouan'), emphasis: 'taken', rivals: ['Tánger'] }
    expect(marked([city])).toEqual(['rival: tanger', 'taken: tetouan'])
  })

  it('holds two values that were read in the same words', () => {
    expect(marked([sure(wordsOf(1, 'tetouan')), sure(wordsOf(1, 'touabel'))])).toEqual(['match: tetouan', 'match: touabel'])
  })

  it('is taken from the text that a person selected', () => {
    const selected = { ...conversation, selection: 'sifto l fes' }
    expect(marked([sure({ from: 'selection', index: 0, start: 8, end: 11 })], selected)).toEqual(['match: fes'])
  })

  it('is none when the evidence points at a message that is not there', () => {
    expect(quoteOf([sure({ from: 'message', index: 99, start: 0, end: 3 })], conversation, 38)).toBeNull()
  })

  it('is none when the evidence points outside its message', () => {
    expect(quoteOf([sure({ from: 'message', index: 0, start: 500, end: 510 })], conversation, 38)).toBeNull()
  })

  it('is shorter in Arabic, which is set larger', async () => {
    const reading = sure(wordsOf(2, '12 rue'))
    const length = () => quoteOf([reading], conversation, 38)?.parts.reduce((sum, { text }) => sum + text.length, 0) ?? 0
    const english = length()
    await speak('ar')
    expect(length()).toBeLessThan(english)
  })
})
