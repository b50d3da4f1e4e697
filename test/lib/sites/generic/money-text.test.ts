import { describe, expect, test } from 'vitest'
import { findPrices, moneyOf } from '../../../../lib/sites/generic/money-text.ts'

const prices = (text: string, host = 'shop.example') => findPrices(text, host).map(({ money }) => `${money.minor} ${money.currency}`)

describe('findPrices', () => {
  test.each([
    ['45 000 DH', '4500000 MAD'],
    ['45\u202f000\u00a0dhs', '4500000 MAD'],
    ['45.000 MAD', '4500000 MAD'],
    ['1,390.00 Dhs', '139000 MAD'],
    ['1.390,50 DH', '139050 MAD'],
    ['450DH', '45000 MAD'],
    ['٤٥٠ درهم', '45000 MAD'],
    ['450 د.م.', '45000 MAD'],
    ['450 dirhams', '45000 MAD'],
    ['Dhs. 450.00', '45000 MAD'],
    ['US$10', '1000 USD'],
    ['AED 165,000', '16500000 AED'],
    ['٩٠٠ د.إ', '90000 AED'],
    ['$12,600', '1260000 USD'],
    ['$150 / Month', '15000 USD'],
    ['$10 · In stock', '1000 USD'],
    ['€6,695', '669500 EUR'],
    ['95 €', '9500 EUR'],
    ['£1,250.50', '125050 GBP'],
    ['SAR 1,500', '150000 SAR'],
    ['1500 ر.س', '150000 SAR'],
    ['EGP 2,300', '230000 EGP'],
    ['2300 ج.م', '230000 EGP'],
    ['12 000 DA', '1200000 DZD'],
    ['12000 دج', '1200000 DZD'],
    ['45,500 DT', '45500 TND'],
    ['45 د.ت', '45000 TND'],
    ['QAR 250', '25000 QAR'],
    ['KWD 1,500', '1500000 KWD'],
    ['4.500 KD', '4500 KWD'],
    ['185 د.أ', '185000 JOD'],
    ['12 500 FCFA', '12500 XOF'],
    ['12 500 F CFA', '12500 XOF'],
  ])('reads %s', (text, price) => expect(prices(text)).toEqual([price]))

  test.each([
    ['450 DH', 'www.souk.ae', '45000 AED'],
    ['450 DH', 'www.souk.ma', '45000 MAD'],
    ['45 دينار', 'tn.souk.example', '45000 TND'],
    ['450 ريال', 'sa.souk.example', '45000 SAR'],
  ])('reads %s on %s by the country of the host', (text, host, price) => expect(prices(text, host)).toEqual([price]))

  test.each([
    '45 دينار',
    '450 ريال',
    '450',
    '0 DH',
    '06 12 34 56 78 DH',
    '1.39.0 DH',
    'DHL 450',
    '450 dhikr',
    'livraison : 30 DH',
    'Frais de port 30 DH',
    '+ 30 DH',
    'save $20',
    'Économisez 20 DH',
    'وفر 20 درهم',
    "20 DH d'économie",
    '30 DH de livraison',
    '$5 off',
    'au lieu de 600 DH',
    'Ancien prix : 600 DH',
    'Prix barré 600 DH',
    'بدلا من 600 درهم',
    'بدلاً من ٦٠٠ درهم',
    'السعر السابق: 600 درهم',
    'كان 600 درهم',
    'Was $60',
    'Original price was: 600 DH',
    '-20 DH',
    'Remise : - 20 DH',
    'خصم 20 درهم',
    'frais 30 DH',
    '50 DH de réduction',
    'Frais\n30 DH',
    'instead of 60 €',
    'Avant : 600 DH',
    'Ancien prix\n600 DH',
    'Livraison :\n30 DH',
    'سعر التوصيل\n30 درهم',
  ])('reads no price in %s', text => expect(prices(text)).toEqual([]))

  test.each([
    ['450 DH au lieu de 600 DH', '45000 MAD'],
    ['Was $60, now $45', '4500 USD'],
    ['450 درهم بدلا من 600 درهم', '45000 MAD'],
    ['450 DH livraison gratuite', '45000 MAD'],
    ['Prix habituel 600 DH\nPrix promotionnel 450 DH', '45000 MAD'],
    ['Regular price\n450 DH', '45000 MAD'],
    ['متوفر 450 درهم', '45000 MAD'],
    ["Économiseur d'eau 450 DH", '45000 MAD'],
    ['450 درهم توصيل مجاني', '45000 MAD'],
    ['Livraison gratuite\n450 DH', '45000 MAD'],
    ['DVD de Wash avant tout : 450 DH', '45000 MAD'],
    ['في مكان 450 درهم', '45000 MAD'],
    ['كان يستعمل قليلا، 450 درهم', '45000 MAD'],
    ['Was worn once, 450 DH', '45000 MAD'],
    ['Sac en cuir - 450 DH', '45000 MAD'],
    ['Remise en main propre, 450 DH', '45000 MAD'],
    ['Sac + ceinture 450 DH', '45000 MAD'],
    ['Poisson frais, 450 DH', '45000 MAD'],
  ])('reads the price alone in %s', (text, price) => expect(prices(text)).toEqual([price]))

  test.each([
    '1 450 DH/mois',
    '1 450 DH / mois',
    '1 450 DH par mois',
    '1 450 DH TTC / mois',
    '1 450 DH x 24 mois',
    'Mensualité : 1 450 DH',
    '1450 درهم شهريا',
    '1450 درهم / شهر',
    '1450 درهم في الشهر',
    '$150 / Month',
    '$150 per month',
    '$150 monthly',
  ])('tells that %s is for a month', text => expect(findPrices(text, 'shop.example').map(({ isMonthly }) => isMonthly)).toEqual([true]))
  test.each(['450 DH, 6 mois de garantie', '450 DH a Moulay', '450 DH neuf, peu de mois'])('takes %s for no rate', text =>
    expect(findPrices(text, 'shop.example').map(({ isMonthly }) => isMonthly)).toEqual([false]),
  )

  test('reads several in their order', () => expect(prices('450 DH ou 2 pour 800 DH')).toEqual(['45000 MAD', '80000 MAD']))
})

describe('moneyOf', () => {
  test.each([
    [149.5, 'MAD', 14950],
    ['149.50', 'MAD', 14950],
    ['1390.00', 'DH', 139000],
    ['1 390,00', 'د.م.', 139000],
    [45.5, 'TND', 45500],
    [12500, 'XOF', 12500],
  ])('takes %s %s', (amount, currency, minor) => expect(moneyOf(amount, currency, 'x.example')?.minor).toBe(minor))

  test.each([
    [0, 'MAD'],
    [-5, 'MAD'],
    [Number.NaN, 'MAD'],
    [1e300, 'MAD'],
    ['450', null],
    ['450', 'coins'],
    [null, 'MAD'],
    ['sur demande', 'MAD'],
  ])('takes %s %s for none', (amount, currency) => expect(moneyOf(amount, currency, 'x.example')).toBeNull())
})
