import { describe, expect, it } from 'vitest'
import { DOUBTFUL } from '../../../../lib/lead/lead-draft.ts'
import { draftOf, linesOf } from '../read-words.ts'

const DETAILS = 'Karim Alami, Rabat, 0661234567'
const orderOf = (...lines: string[]) => linesOf(draftOf([...lines, DETAILS]))

describe('the articles', () => {
  it.each([
    ['MON-H svp', 'MON-H'],
    ['je veux la montre homme', 'MON-H'],
    ['bghit lmontra dyal rjal', 'MON-H'],
    ['bghit samta jeld', 'CEIN'],
    ['I want the belt', 'CEIN'],
    ['بغيت حزام', 'CEIN'],
    ['bottines en 43', 'BOT-43'],
    ['بغيت قناع الطين', 'MSK'],
    ['3 chausettes', 'CHS-3'],
  ])('are found by SKU, name, nickname or in another language: %s', (text, sku) => {
    expect(orderOf(text).map(([found]) => found)).toEqual([sku])
  })

  it('are several when sizes are listed', () => {
    expect(orderOf('Bottines 41 et 43').map(([sku]) => sku)).toEqual(['BOT-41', 'BOT-43'])
  })

  it('are settled by the quoted price when words leave them open', () => {
    expect(orderOf('bghit montre', '> 259 dh')).toEqual([['MON-F', 1, 25900]])
  })

  it('never come from outside the catalogue', () => {
    expect(orderOf('je veux un aspirateur')).toEqual([])
  })

  it('are given in the words of a form, without SKU, when the catalogue does not know them', () => {
    const draft = draftOf(['Nom : Karim\nTel : 0661234567\nProduit : aspirateur rouge\nQuantité : 2'])
    expect(draft.products).toMatchObject([{ sku: null, name: 'aspirateur rouge', quantity: { value: 2 }, unitPrice: null }])
  })

  it.each([
    ['Montre connectée x 2 à 299 dh', 'Montre connectée', 2, 29900],
    ['2 x montres connectées', 'montres connectées', 2, null],
    ['deux aspirateurs 180 dh chacun', 'aspirateurs', 2, 18000],
    ['aspirateur (x3) = 600 dh', 'aspirateur', 3, 20000],
    ['aspirateur 2x180', 'aspirateur', 2, 18000],
    ['aspirateur rouge - 350 MAD', 'aspirateur rouge', null, 35000],
    ['مكنسة x2 ب 150 درهم', 'مكنسة', 2, 15000],
    ['vitamine A x 2', 'vitamine A', 2, null],
    ['iPhone 13', 'iPhone 13', null, null],
    ['drap 2 places', 'drap 2 places', null, null],
    ['aspirateur x2, balai x3', 'aspirateur x2, balai x3', null, null],
  ])('that the catalogue does not know have their count and price read all the same: %s', (words, name, quantity, minor) => {
    const [line] = draftOf([`Nom : Karim\nTel : 0661234567\nProduit : ${words}`]).products
    expect([line?.sku, line?.name, line?.quantity?.value ?? null, line?.unitPrice?.value ?? null]).toEqual([null, name, quantity, minor])
  })

  it('that the catalogue does not know have the count and price of lines of their own', () => {
    const draft = draftOf(['Nom : Karim\nTel : 0661234567\nProduit : aspirateur rouge\nQuantité : 2\nPrix : 350 dh'])
    expect(draft.products).toMatchObject([{ sku: null, name: 'aspirateur rouge', quantity: { value: 2 }, unitPrice: { value: 35000 } }])
  })

  it.each([
    ['ceinture et montre homme', 'finalement sans la ceinture'],
    ['la ceinture ch7al?', 'bghit montre homme'],
  ])('leave out what was taken off or only asked about: %s / %s', (...lines) => {
    expect(orderOf(...lines).map(([sku]) => sku)).toEqual(['MON-H'])
  })

  it('are what is asked for in exchange, not what came', () => {
    expect(orderOf('wslatni 41 sghira bghit 43').map(([sku]) => sku)).toEqual(['BOT-43'])
  })
})

describe('the quantity', () => {
  it.each([
    ['3 ceintures', 3],
    ['deux ceintures', 2],
    ['ceinture x2', 2],
    ['2x ceinture', 2],
    ['ceinture (4)', 4],
    ['samta jouj', 2],
    ['ceinture عدد 2', 2],
    ['une ceinture', 1],
    ['la ceinture', 1],
  ])('stands beside the article: %s', (text, quantity) => {
    expect(orderOf(text)).toEqual([['CEIN', quantity, null]])
  })

  it.each([
    [['la ceinture', 'non plutôt 3'], 3],
    [['la ceinture ?', '> 120', 'deux pièces alors'], 2],
    [['la ceinture ?', '> 120', 'bghit 2'], 2],
    [['2 ceintures', 'ah non 3'], 3],
  ])('may follow in a message of its own: %j', (lines, quantity) => {
    expect(orderOf(...(lines as string[]))[0]?.[1]).toBe(quantity)
  })

  it('is not the number in the name of a pack, a size or a price', () => {
    expect(orderOf('قناع الطين 3 علب ب 165 درهم')).toEqual([['MSK', 1, 16500]])
    expect(orderOf('ceinture 120 dh')).toEqual([['CEIN', 1, 12000]])
  })

  it('is read from its own line of a form', () => {
    expect(linesOf(draftOf(['Nom : Karim\nTel : 0661234567\nProduit : ceinture\nQuantité : 4']))).toEqual([['CEIN', 4, null]])
  })
})

describe('the unit price', () => {
  it.each([
    [['la ceinture ?', '> 120 dh'], 12000],
    [['la ceinture à 120 vous faites un geste ?', '> 100 pour vous'], 10000],
    [['2 ceintures', '> 200 en tout'], 10000],
    [['2 ceintures', '> 240'], 12000],
    [['2 ceintures', '> 110 l wa7da'], 11000],
    [['la ceinture', '> 120 dh livraison gratuite'], 12000],
    [['la ceinture', '> 120 + 30 livraison'], 12000],
  ])('is what was quoted last: %j', (lines, minor) => {
    expect(orderOf(...(lines as string[]))).toMatchObject([['CEIN', expect.any(Number), minor]])
  })

  it('is told apart in a sum of several articles', () => {
    expect(orderOf('montre homme et 2 ceintures', '> 299 + 2x120')).toEqual([
      ['MON-H', 1, 29900],
      ['CEIN', 2, 12000],
    ])
    expect(orderOf('montre homme w samta 2', '> 299 + 240 = 539 dh')).toEqual([
      ['MON-H', 1, 29900],
      ['CEIN', 2, 12000],
    ])
  })

  it('is nothing when nobody says it, whatever the catalogue says', () => {
    expect(orderOf('la ceinture')).toEqual([['CEIN', 1, null]])
  })

  it.each(['BOT-43 x 1', 'BOT 43 x2', 'bottines 43 x 2', '2x BOT-43', 'la ceinture et le XYZ-60 x 2'])(
    'is never in the digits of an article: %s',
    text => expect(orderOf(text)[0]?.[2]).toBeNull(),
  )

  it('stands beside the digits of a SKU all the same', () => {
    expect(orderOf('BOT-43 2x350')).toEqual([['BOT-43', 2, 35000]])
    expect(orderOf('BOT-43 x 2 700 dh en tout')).toEqual([['BOT-43', 2, 35000]])
  })

  it.each([
    ['> 59 dh', false],
    ['> 60 dh', true],
    ['> 240 dh', true],
    ['> 241 dh', false],
  ])('is doubtful below half and above double the catalogue’s: 120 against %s', (quoted, sure) => {
    const price = draftOf(['la ceinture', quoted, DETAILS]).products[0]?.unitPrice
    expect((price?.confidence ?? 0) >= DOUBTFUL).toBe(sure)
  })
})
