import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import { chatOf, context, draftOf, linesOf } from '../read-words.ts'

const DETAILS = 'Karim Alami, Rabat, 0661234567'
const orderOf = (lines: readonly string[]) => linesOf(draftOf([...lines, '> nom et adresse ?', DETAILS]))
const skusOf = (lines: readonly string[]) => orderOf(lines).map(([sku]) => sku)

describe('an order that changes', () => {
  it.each([
    [['ceinture svp', '> 120, confirmé', 'annulez svp']],
    [['bghit samta', '> 120 wakha', 'sm7 liya bghit nannuler']],
    [['بغيت سمطة', '> 120 تأكدت', 'عفوا بغيت نلغي الطلب']],
    [['I want the belt', '> 120', 'please cancel my order']],
    [['la ceinture', '> 120', 'non merci laissez tomber']],
    [['quiero el cinturon', '> 120', 'al final ya no lo quiero']],
  ])('may be taken back as a whole: %j', lines => {
    expect(skusOf(lines)).toEqual([])
  })

  it('stays where only an offer is turned down, and comes back when asked for again', () => {
    expect(skusOf(['la ceinture', '> 120. une montre homme avec ?', 'non laissez tomber'])).toEqual(['CEIN'])
    expect(skusOf(['la ceinture', '> 120', 'annulez', '> ok', 'non finalement je la prends'])).toEqual(['CEIN'])
  })

  it.each([
    [['bottines 41', '> 390 confirmé', 'changez pour du 43 svp'], [['BOT-43', 1, 39000]]],
    [['bottines 41', '> 390', 'bdel liya 43 machi 41 w dirha jouj'], [['BOT-43', 2, 39000]]],
    [['la ceinture', '> 120', 'finalement mettez la montre homme à la place', '> 299'], [['MON-H', 1, 29900]]],
    [['la ceinture', '> 120', 'mettez plutôt la montre homme', '> 299'], [['MON-H', 1, 29900]]],
    [['the belt', '> 120', 'I prefer the montre homme instead', '> 299'], [['MON-H', 1, 29900]]],
    [['3 ceintures', '> 360', 'finalement une seule ceinture'], [['CEIN', 1, 12000]]],
    [['montre homme', '> 299', 'je veux la ceinture à la place de la montre homme', '> 120'], [['CEIN', 1, 12000]]],
  ])('gives one article for another: %j', (lines, order) => {
    expect(orderOf(lines as string[])).toEqual(order)
  })

  it.each([
    [['la montre homme que j ai achetée est en panne', '> ok', 'je veux aussi une ceinture']],
    [['ma montre homme n est toujours pas arrivée', '> demain', 'ajoutez une ceinture']],
    [['montre homme mawslatch', '> ghda', 'w bghit samta']],
  ])('does not hold what was ordered another time: %j', lines => {
    expect(skusOf(lines)).toEqual(['CEIN'])
  })

  it.each([
    [['la ceinture c combien', '> 120', 'ok je vais réfléchir']],
    [['vous livrez à Tanger ?', '> oui', 'et la ceinture', '> 120', 'ok je demande à ma soeur et je reviens']],
    [['samta bch7al', '> 120', 'ghadi nchouf w nrod 3lik']],
    [['how much is the belt', '> 120', 'ok let me think about it']],
    [['بشحال السمطة', '> 120', 'غنشوف ونرد عليك']],
  ])('is none while the customer has not made up his mind: %j', lines => {
    expect(extractLeads(chatOf(lines), context).flatMap(({ products }) => products)).toEqual([])
  })

  it('is of what was asked about and then chosen, not of all that was asked about', () => {
    expect(skusOf(['la ceinture ?', '> 120', 'et la montre homme', '> 299', 'je prends la ceinture alors'])).toEqual(['CEIN'])
    expect(skusOf(['la ceinture ?', '> 120', 'et la montre homme', '> 299', 'je prends les deux'])).toEqual(['CEIN', 'MON-H'])
  })
})
