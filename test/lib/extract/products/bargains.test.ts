import { describe, expect, it } from 'vitest'
import { draftOf, linesOf } from '../read-words.ts'

const DETAILS = 'Karim Alami, Rabat, 0661234567'
const orderOf = (lines: readonly string[]) => linesOf(draftOf([...lines, '> nom et adresse ?', DETAILS]))

describe('a price that was agreed on', () => {
  it.each([
    [['la ceinture ?', '> 120 dh', '100 ?', '> d accord pour vous'], 10000],
    [['samta bch7al', '> 120', 'dir liya 100', '> wakha mar7ba'], 10000],
    [['بشحال السمطة', '> 120 درهم', 'خليها 100', '> واخا'], 10000],
    [['la ceinture ?', '> 120 dh', '90 ?', '> non désolé', 'bon je la prends'], 12000],
    [['samta bch7al', '> 120', '90 safi', '> ma ymkench a khti', 'wakha bghitha'], 12000],
    [['بشحال السمطة', '> 120', '90 ؟', '> ما يمكنش', 'واخا بغيتها'], 12000],
    [['how much is the belt', '> 120', '90?', '> sorry no', 'ok I take it'], 12000],
    [['la ceinture ?', '> 120 dh', '90 ?', '> 110 dernier prix', 'ok je prends'], 11000],
    [['la ceinture ?', '> 120 dh', '100 ?', '> pas de problème'], 10000],
  ])('is the last that was not refused: %j', (lines, minor) => {
    expect(orderOf(lines)).toEqual([['CEIN', 1, minor]])
  })

  it.each([
    [['la ceinture ?', '> 120 dh, les 3 à 300', 'je prends 3'], 3, 10000],
    [['samta bch7al', '> 120, jouj b 200', 'sifet liya jouj'], 2, 10000],
    [['samta bch7al', '> 120, jouj b 200', 'wa7da safi'], 1, 12000],
    [['how much is the belt', '> 120 each or 2 for 210', '2 then'], 2, 10500],
    [['بشحال السمطة', '> 120، جوج ب 210', 'بغيت جوج'], 2, 10500],
    [['cinturon precio', '> 120, 3 por 300', 'me llevo 3'], 3, 10000],
    [['samta bch7al', '> 120', 'w ila khdit jouj?', '> jouj b 210', 'la wa7da bark'], 1, 12000],
    [['la ceinture ?', '> 120 dh, 210 les 2', 'ok une seule'], 1, 12000],
  ])('may hold for so many only: %j', (lines, quantity, minor) => {
    expect(orderOf(lines)).toEqual([['CEIN', quantity, minor]])
  })

  it.each([
    [['samta bch7al', '> 120', 'ghali', '> khoudi jouj b 210', 'wakha'], 2, 10500],
    [['samta bch7al', '> 120', '> n7esbha lik 100 ila khditi jouj', 'wakha jouj'], 2, 10000],
    [['la ceinture ?', '> 120 dh', 'un geste ?', '> 300 les trois', 'ça marche'], 3, 10000],
    [['how much is the belt', '> 120', 'and for two?', '> 210 for two', 'deal'], 2, 10500],
    [['el samta bkam', '> 120', 'tab a5od 2 b kam', '> 210 el etnen', 'tmam'], 2, 10500],
    [['بكم السمطة', '> 120', 'كم تسوي لي لو خذت ٣', '> الثلاث ب 300', 'تم'], 3, 10000],
    [['cinturon precio', '> 120', '¿y dos?', '> 210 los dos', 'vale'], 2, 10500],
    [['samta bch7al', '> 120', '> khoudi jouj b 210', 'la chokran, siftha'], 1, 12000],
  ])('for several is taken with so many of them: %j', (lines, quantity, minor) => {
    expect(orderOf(lines)).toEqual([['CEIN', quantity, minor]])
  })

  it.each([
    [['ceinture et montre homme', '> 120 et 299, remise de 30 donc 389']],
    [['ceinture et montre homme', '> 120 + 299 = 419, je vous fais 30 dh de réduction']],
    [['ceinture et montre homme', '> 120 + 299, livraison 35, total 454']],
  ])('is no rebate and no total with the delivery in it: %j', lines => {
    expect(orderOf(lines)).toEqual([
      ['CEIN', 1, 12000],
      ['MON-H', 1, 29900],
    ])
  })

  it.each([
    [['la ceinture ?', '> 120 dh', 'livraison gratuite ?', '> Rabat 40 dh', 'ok je la prends']],
    [['samta bch7al', '> 120', 'w chhal twsil l rabat?', '> 35 dh', 'wakha sifto']],
    [['بشحال السمطة', '> 120', 'وشحال التوصيل؟', '> 45 درهم', 'واخا']],
    [['la ceinture', '> 120 dh', 'ok', '> très bien, 40 dh de livraison']],
    [['la ceinture', '> 120 dh', 'ok', '> 160 dh livraison incluse']],
    [['la ceinture', '> 120 dh', 'ok', '> 120 + 40 = 160']],
  ])('is no fee, and holds none: %j', lines => {
    expect(orderOf(lines)).toEqual([['CEIN', 1, 12000]])
  })

  it('may be lowered with the delivery thrown in', () => {
    expect(orderOf(['samta bch7al', '> 120', '90 fabor twsil ?', '> 110 fabor twsil', 'wakha'])).toEqual([['CEIN', 1, 11000]])
  })

  it('is not the price of what the shop offers beside it', () => {
    expect(orderOf(['montre homme', '> 299. on a aussi la ceinture à 110', 'non merci'])).toEqual([['MON-H', 1, 29900]])
    expect(orderOf(['montre homme', '> 299 dh, et la ceinture à 110 avec', 'ok ajoutez la aussi'])).toEqual([
      ['MON-H', 1, 29900],
      ['CEIN', 1, 11000],
    ])
  })

  it.each([
    [['2 montres homme et des ceintures', '> montre 299, ceinture 120, total 958'], 3],
    [['2 montres homme et ceinture', '> 299 l une, la ceinture 120. 838 dh'], 2],
  ])('tells with the total how many nobody counted: %j', (lines, quantity) => {
    expect(orderOf(lines)).toEqual([
      ['MON-H', 2, 29900],
      ['CEIN', quantity, 12000],
    ])
  })
})
