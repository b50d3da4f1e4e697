import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import { chatOf, context, draftOf } from '../read-words.ts'

const digitsFrom = (zero: number) => (text: string) => text.replace(/\d/g, digit => String.fromCodePoint(zero + Number(digit)))
const inPairs = (mark: string) => (national: string) => national.replace(/(\d\d)(?=\d)/g, `$1${mark}`)
const between = (mark: string) => (text: string) => [...text].join(mark)

/** Ways to write a Moroccan mobile number whose national form is given: `0661234567`. */
const FORMS: Record<string, (national: string) => string> = {
  national: national => national,
  plus: national => `+212${national.slice(1)}`,
  'double zero': national => `00212${national.slice(1)}`,
  'bare code': national => `212${national.slice(1)}`,
  'trunk zero in brackets': national => `+212 (0)${national.slice(1)}`,
  'code in brackets': national => `(+212) ${national.slice(1)}`,
  'trunk zero behind the code': national => `+212${national}`,
  spaces: inPairs(' '),
  'spaces behind the code': national => `+212 ${national.slice(1).replace(/(\d{3})(?=\d)/g, '$1 ')}`,
  dots: inPairs('.'),
  dashes: inPairs('-'),
  slashes: inPairs('/'),
  underscores: inPairs('_'),
  fours: national => `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`,
  'one by one': between(' '),
  'spaces that do not break': inPairs('\u00a0'),
  'narrow spaces that do not break': inPairs('\u202f'),
  'dashes that do not break': inPairs('\u2011'),
  'head in brackets': national => `(${national.slice(0, 4)}) ${national.slice(4)}`,
  'over two lines': national => `${national.slice(0, 6)}\n${national.slice(6)}`,
  'chat link': national => `https://wa.me/212${national.slice(1)}`,
  'chat link without a scheme': national => `wa.me/212${national.slice(1)}`,
  'chat link with a plus': national => `https://wa.me/+212${national.slice(1)}`,
  'sending link': national => `https://api.whatsapp.com/send?phone=212${national.slice(1)}`,
  'sending link with a text': national => `https://api.whatsapp.com/send?phone=212${national.slice(1)}&text=salam`,
  'tel link': national => `tel:+212${national.slice(1)}`,
}

/** What a keyboard or a page does to digits. */
const SCRIPTS: Record<string, (text: string) => string> = {
  Latin: text => text,
  'Arabic-Indic': digitsFrom(0x660),
  Persian: digitsFrom(0x6f0),
  'full width': digitsFrom(0xff10),
  'bold letters': digitsFrom(0x1d7ce),
  'in bidi marks': text => `\u202a${text}\u202c`,
  'in isolates': text => `\u2066${text}\u2069`,
  'behind a mark of direction': text => `\u200f${text}`,
  'full of zero-width spaces': between('\u200b'),
  'full of zero-width joiners': between('\u200d'),
}
/** Addresses are pasted as they are. */
const isLink = (form: string) => form.includes('link')

/** Around a number, in every language; `#` is where it stands. */
const SENTENCES = [
  '#',
  '# merci',
  '# c’est mon numéro',
  'Karim Alami, Rabat, #',
  'Bonjour, mon numéro est # merci beaucoup',
  'appelez-moi au # svp',
  'tel: #',
  'Je veux la ceinture, livraison à Fès, # , Salma Idrissi',
  'salam bghit samta, nmrti # , ana mn casa',
  '3ayto liya f had nmra # 3afak',
  '# smiti Omar, saken f tanja',
  'السلام عليكم رقمي # شكرا',
  'سعاد العلوي، الرباط، #',
  '# هذا رقمي في الواتساب',
  'بغيت السمطة، النمرة ديالي # الله يخليك',
  'hi, my number is # thanks',
  'call me on # please, Sara from Rabat',
  '# is my whatsapp',
  'hola, mi número es # gracias',
  'llámame al # por favor',
  'Nom : Karim Alami\nTéléphone : #\nVille : Rabat',
]

const mobile = fc
  .tuple(fc.constantFrom('61', '66', '70', '77', '62'), fc.integer({ min: 1_000_000, max: 9_999_999 }))
  .map(([head, tail]) => `0${head}${tail}`)
const phonesIn = (text: string) => extractLeads(chatOf([text]), context).flatMap(({ phones }) => phones.map(({ value }) => value))

describe('a phone number', () => {
  it.each(Object.entries(FORMS))('written as %s comes back in any sentence and script', (form, write) => {
    const scripts = Object.values(isLink(form) ? { Latin: SCRIPTS.Latin as (text: string) => string } : SCRIPTS)
    fc.assert(
      fc.property(mobile, fc.constantFrom(...scripts), fc.constantFrom(...SENTENCES), (national, script, sentence) => {
        const text = sentence.replace('#', script(write(national)))
        expect(draftOf([text]).phones.map(({ value }) => value)).toEqual([`+212${national.slice(1)}`])
      }),
      { numRuns: 60 },
    )
  })
})

const figures = (digits: number) => fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 1 }).map(String)
const day = fc.integer({ min: 1, max: 28 }).map(n => String(n).padStart(2, '0'))
const month = fc.integer({ min: 1, max: 12 }).map(n => String(n).padStart(2, '0'))
const year = fc.constantFrom('2025', '2026', '1998', '26')

/** What has figures and is no phone number. */
const NO_PHONES: Record<string, fc.Arbitrary<string>> = {
  'a date': fc.tuple(day, month, year, fc.constantFrom('/', '.', '-')).map(([d, m, y, mark]) => [d, m, y].join(mark)),
  'a date and a time': fc.tuple(day, month, fc.constantFrom('16:30', '09h15', '8h')).map(([d, m, time]) => `${d}/${m}/2026 ${time}`),
  'a date the other way round': fc.tuple(day, month).map(([d, m]) => `2026-${m}-${d}`),
  'a price': fc.tuple(figures(3), fc.constantFrom('dh', 'DH', 'MAD', 'درهم', '€', 'dhs')).map(([sum, coin]) => `${sum} ${coin}`),
  'a price in thousands': fc.tuple(figures(2), figures(3)).map(([head, tail]) => `${head} ${tail} dh`),
  'a price with decimals': figures(4).map(sum => `${sum},50 dh`),
  'the number of an order': fc
    .tuple(fc.constantFrom('commande n°', 'order #', 'طلب رقم ', 'pedido n° '), figures(8))
    .map(([head, n]) => head + n),
  'the number of a parcel': fc.tuple(fc.constantFrom('colis ', 'suivi : ', 'tracking '), figures(10)).map(([head, n]) => head + n),
  'a code': figures(9).map(n => `CD${n}MA`),
  'a card': fc.tuple(figures(4), figures(4), figures(4)).map(four => `4970 ${four.join(' ')}`),
  'a card in one': figures(12).map(n => `4970${n}`),
  'an IBAN': fc.tuple(figures(4), figures(4), figures(4)).map(four => `IBAN FR76 ${four.join(' ')} 7890 189`),
  'an account': fc.tuple(figures(12), figures(12)).map(halves => `RIB ${halves.join('')}`),
}

describe('no phone number', () => {
  it.each(Object.entries(NO_PHONES))('is %s, in any sentence and script', (_, written) => {
    const scripts = ['Latin', 'Arabic-Indic', 'Persian', 'in bidi marks'].map(name => SCRIPTS[name] as (text: string) => string)
    const around = [
      '#',
      'Karim Alami, Rabat, #',
      'bghit samta # 3afak',
      'السلام عليكم # شكرا',
      'Karim Alami Rabat # thanks',
      'gracias, # por favor',
    ]
    fc.assert(
      fc.property(written, fc.constantFrom(...scripts), fc.constantFrom(...around), (text, script, sentence) => {
        expect(phonesIn(sentence.replace('#', script(text)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
