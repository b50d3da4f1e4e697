import { describe, expect, it } from 'vitest'
import { draftOf, linesOf } from '../read-words.ts'

const DETAILS = 'Karim Alami, Rabat, 0661234567'
const orderOf = (lines: readonly string[]) =>
  linesOf(draftOf([...lines, '> nom et adresse ?', DETAILS])).map(([sku, count]) => [sku, count])

describe('an article of several', () => {
  it.each([
    ['la ceinture enlevez-la'],
    ['la ceinture non'],
    ['ceinture ghalia, 7ayedha'],
    ['samta 7aydo 3afak'],
    ['السمطة حيدوها'],
    ['السمطة لا'],
    ['لا السمطة بعدين'],
    ['la ceinture plus tard'],
    ['the belt, drop it please'],
    ['samta mn b3d'],
    ['el cinturon mas tarde'],
  ])('is taken off by what stands last behind it: %s', text => {
    expect(orderOf(['je veux la montre homme et une ceinture', '> 419', text])).toEqual([['MON-H', 1]])
  })

  it.each([
    ['la ghir la montre homme safi, samta 3ndi'],
    ["juste la montre homme alors, j'ai déjà la ceinture"],
    ['only the montre homme, I have the belt already'],
    ['لا غير montre homme، السمطة عندي'],
    ['al final sin el cinturon, solo la montre homme'],
  ])('is left out where only another is wanted: %s', text => {
    expect(orderOf(['la montre homme et une ceinture ?', '> 419', text])).toEqual([['MON-H', 1]])
  })

  it('stays where it is joined to that', () => {
    expect(orderOf(['la montre homme, la ceinture et les chaussettes ?', '> ok', 'juste la montre homme et la ceinture'])).toEqual([
      ['MON-H', 1],
      ['CEIN', 1],
    ])
  })

  it.each([['la ceinture sans boucle'], ['la ceinture et livrez plus tard'], ['ceinture homme']])(
    'stays where that is about something else, and does not drive out the others: %s',
    text => {
      expect(orderOf(['je veux la montre homme et une ceinture', '> 419', text])).toEqual([
        ['MON-H', 1],
        ['CEIN', 1],
      ])
    },
  )
})

describe('an exchange', () => {
  it.each([
    ['j ai reçu la ceinture mais trop petite, je veux l échanger contre une plus grande'],
    ['wslatni samta sghira, bghit nbdelha b wa7da kbira'],
    ['la ceinture reçue hier est trop courte, échange contre un XL possible'],
    ['I received the belt, I want to exchange it for a bigger one'],
  ])('for nothing else that is sold brings the same article: %s', text => {
    expect(orderOf([text, '> oui bien sûr'])).toEqual([['CEIN', 1]])
  })

  it('brings the other article where one is named, then or later', () => {
    expect(orderOf(['j ai reçu la ceinture, je veux l échanger contre la montre homme'])).toEqual([['MON-H', 1]])
    expect(orderOf(['j ai reçu la ceinture, je veux l échanger', '> contre quoi ?', 'la montre homme'])).toEqual([['MON-H', 1]])
  })
})

describe('what was only asked about', () => {
  it.each([['ok w zidi samta'], ['d accord et ajoutez une ceinture'], ['وزيد السمطة'], ['add a belt'], ['ok w zidoha samta']])(
    'is ordered by who adds to it: %s',
    text => {
      expect(orderOf(['la montre homme est dispo ?', '> oui 299', text])).toEqual([
        ['MON-H', 1],
        ['CEIN', 1],
      ])
    },
  )
})

describe('counts', () => {
  it.each([
    ['donc 20 et 10', 20, 10],
    ['jouj w tlata', 2, 3],
    ['2, 3', 2, 3],
    ['اثنين وثلاثة', 2, 3],
    ['two and three please', 2, 3],
  ])('one behind the other go with the articles in order: %s', (text, first, second) => {
    expect(orderOf(['montre homme et ceinture', '> 299 et 120', text])).toEqual([
      ['MON-H', first],
      ['CEIN', second],
    ])
  })

  it.each([
    ['montre homme w٢ ceinture', 'CEIN', 2],
    ['مونطر و٢ سمطة', 'CEIN', 2],
    ['بغيت جوج ديال الكوفيرات ceinture', 'CEIN', 2],
    ['bghit jouj dyal lbiyassat ceinture', 'CEIN', 2],
    ['بغيت واحد جوج سمطات', 'CEIN', 2],
    ['bghit wa7d tlata dyal samtat', 'CEIN', 3],
  ])('are found before the article: %s', (text, sku, count) => {
    expect(orderOf([text, '> ok'])).toContainEqual([sku, count])
  })

  it('are no digits of a code', () => {
    expect(orderOf(['bghit ceinture 5w30 pieces'])).toEqual([['CEIN', 1]])
  })
})

describe('a price heard of elsewhere', () => {
  it.each([['hadik machi nefsha'], ['ce n est pas la même'], ['not the same quality'], ['هاديك ماشي بحالها']])(
    'does not hold where the shop says otherwise: %s',
    text => {
      const lines = ['bghit montre homme', '> 299 dh', 'l9itha f jumia b 250', `> ${text}`, 'ok safi', DETAILS]
      expect(linesOf(draftOf(lines))).toEqual([['MON-H', 1, 29900]])
    },
  )
})

describe('what the shop has no more of', () => {
  it.each([
    [['je veux la ceinture', '> désolé rupture de stock, montre homme 299 ?', 'oui ok'], 'MON-H'],
    [['bghit samta', '> rah salat, kayna montre homme 299', 'wakha 3tini montre homme'], 'MON-H'],
    [['السمطة كاينة؟', '> ما كايناش', 'عطيني montre homme'], 'MON-H'],
    [['I want the belt and the montre homme', '> the belt is sold out, montre homme 299', 'ok send it'], 'MON-H'],
    [['montre homme et ceinture', '> la montre homme est épuisée', 'pas grave envoyez le reste'], 'CEIN'],
    [['quiero el cinturon y la montre homme', '> el cinturon esta agotado', 'vale lo demas'], 'MON-H'],
    [['bottines 41', '> la 41 est en rupture, il reste la 43', 'ok 43'], 'BOT-43'],
  ])('leaves the order: %j', (lines, sku) => {
    expect(orderOf(lines)).toEqual([[sku, 1]])
  })

  it('is the colour alone where only a colour is gone', () => {
    expect(orderOf(['je veux la ceinture', '> noire en rupture, il reste marron', 'ok marron'])).toEqual([['CEIN', 1]])
  })
})

describe('sums and counts', () => {
  it.each([
    [
      ['ceinture x2 montre homme x1'],
      [
        ['CEIN', 2, null],
        ['MON-H', 1, null],
      ],
    ],
    [['bghit samta', '> 120', 'dirli 100 w nakhod jouj', '> wakha 100'], [['CEIN', 2, 10000]]],
    [['la ceinture', '> 120 dh livraison 30', 'total 150 ok'], [['CEIN', 1, 12000]]],
    [['je veux échanger la montre femme reçue contre une ceinture'], [['CEIN', 1, null]]],
    [['bghit samta', '> 120', 'ila jat samta sghira nbdelha ?', '> iyeh'], [['CEIN', 1, 12000]]],
    [['2 ceintures', '> 120 x 2 = 240 + 35 livraison = 275', 'ok'], [['CEIN', 2, 12000]]],
    [['bghit 4 samtat', '> 120 l wa7da', 'na9es wa7da'], [['CEIN', 3, 12000]]],
    [['la ceinture combien ?', '> 120', 'il m en faudrait 4'], [['CEIN', 4, 12000]]],
  ])('are told apart: %j', (lines, order) => {
    expect(linesOf(draftOf([...(lines as string[]), '> nom et adresse ?', DETAILS]))).toEqual(order)
  })
})
