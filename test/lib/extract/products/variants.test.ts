import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import { chatOf, context, item, linesOf } from '../read-words.ts'

const CATALOGUE = [
  item('ABA-N', 'Abaya noire', 250),
  item('ABA-B', 'Abaya beige', 250),
  item('SN-42', 'Sneakers homme 42', 280),
  item('SN-43', 'Sneakers homme 43', 280),
]
const DETAILS = ['> nom et adresse ?', 'Karim Alami, Rabat, 0661234567']
const orderOf = (...lines: string[]) =>
  extractLeads(chatOf([...lines, ...DETAILS]), { ...context, catalogue: CATALOGUE }).flatMap(draft =>
    linesOf(draft).map(([sku, quantity]) => `${quantity} ${sku}`),
  )
const BOTH = ['1 ABA-N', '1 ABA-B']

describe('a colour or a size', () => {
  it.each([['2 abayas noires et une beige'], ['bghit 2 abaya k7la w wa7da beige'], ['I want 2 black abayas and one beige']])(
    'has the count before it: %s',
    text => {
      expect(orderOf(text)).toEqual(['2 ABA-N', '1 ABA-B'])
    },
  )

  it.each([['2 abayas, une noire et une beige'], ['2 abayas une noire et une beige'], ['bghit jouj abayat noire w beige']])(
    'shares a count of all: %s',
    text => {
      expect(orderOf(text)).toEqual(BOTH)
    },
  )

  it.each([
    ['et la beige svp'],
    ['je prends aussi la beige'],
    ['w bghit tta lbeige'],
    ['واخا وبغيت حتى البيج'],
    ['والبيج كمان'],
    ['y la beige también'],
    ['and the beige one too'],
  ])('comes beside another: %s', text => {
    expect(orderOf('je veux l abaya noire', '> 250', text)).toEqual(BOTH)
  })

  it.each([['non la beige'], ['finalement la beige'], ['la bghit beige']])('comes instead of another: %s', text => {
    expect(orderOf('je veux l abaya noire', '> 250', text)).toEqual(['1 ABA-B'])
  })

  it.each([
    ['noire ou beige ?', 'une de chaque'],
    ['k7la wla beige ?', 'wa7da mn kol loun'],
    ['كحلة ولا بيج؟', 'واحدة من كل لون'],
    ['black or beige?', 'one of each'],
    ['noire ou beige ?', 'les deux'],
    ['سودا ولا بيج؟', 'الاتنين'],
  ])('is one of each that the shop names: %s %s', (question, answer) => {
    expect(orderOf('je veux 2 abayas', `> ${question}`, answer)).toEqual(BOTH)
  })

  it.each([['bghit 42 w 43'], ['je prends le 42 et le 43'], ['بغيت 42 و 43']])('joined to another is one of each: %s', text => {
    expect(orderOf('sneakers ?', '> 280', text)).toEqual(['1 SN-42', '1 SN-43'])
  })

  it('has the price that was told before it was chosen', () => {
    const [draft] = extractLeads(chatOf(['sneakers ?', '> 280', 'le 42 svp', ...DETAILS]), { ...context, catalogue: CATALOGUE })
    expect(draft && linesOf(draft)).toEqual([['SN-42', 1, 28000]])
  })
})
