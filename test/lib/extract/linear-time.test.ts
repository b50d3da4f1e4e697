import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_CHARACTERS } from '../../../lib/extract/chat/turn.ts'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import { chatOf, context } from './read-words.ts'

/** Words of every kind that a rule goes by, and what stands between them. */
const piece = fc.constantFrom(
  ...['rue', 'hay', 'derb', 'douar', 'bab', 'imm', 'résidence', 'près de', 'زنقة', 'حي', 'قرب', '7da'],
  ...['Rabat', 'Fès', 'Safi', 'Guéliz', 'Ait Baha', 'الدار البيضاء', 'فاس', 'lcasa'],
  ...['1', '12', '300', '06', '0661234567', '٠٦٦١٢٣٤٥٦٧', '+212', '03/09/2026', '16:30', '1)', 'deux', 'jouj', 'جوج'],
  ...['http://a', 'https://wa.me/212661234567', 'www.x.ma', 'a@b.c', '#12'],
  ...['Karim', 'Salma', 'Karim Alami', 'محمد العلوي', 'Mme', 'smiti', "s'appelle", 'smito', 'pour mon mari', 'votre magasin'],
  ...[
    'Nom :',
    'Tel :',
    'Ville :',
    'Adresse :',
    'Quartier :',
    'Produit :',
    'Quantité :',
    'Prix :',
    'Total :',
    'الاسم:',
    'العنوان/',
    'nom',
    'adresse',
  ],
  ...['montre', 'ceinture cuir', 'bottines 43', 'MON-H', 'قناع الطين', 'chaussettes lot de 3'],
  ...['bghit', 'je veux', 'enlevez', 'ajoutez', 'contre', 'échange', "j'ai reçu", 'total', 'dh', 'livraison', 'au lieu de'],
  ...[
    'le',
    'la',
    'el',
    'à',
    'f',
    'w',
    'et',
    'pas',
    'machi',
    'non',
    'pardon',
    'finalement',
    'si',
    'appelez moi',
    'oui',
    'après',
    'commande',
    'annulé',
  ],
  ...['😀', '👩‍👩‍👧‍👦', '\u202e', '\u0301', '\ud800', '?', '(', '|', ';', '=', '+', '-', '/', '.', "'", '•', '\t', '\n'],
)
const fragment = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', ', ', '\n')), { minLength: 1, maxLength: 5 })
  .map(pieces => pieces.flat().join(''))

const filled = (unit: string, characters: number) => unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters)

const SHORT = 20_000
/** A run is disturbed by what else the machine does: the least of several is measured, of more while it looks like too much. */
const MOST_RUNS = 5
/** Twice as long takes twice the time; what is quadratic takes four times. */
const MOST_TIMES = 3
/** What the collector of garbage may take in between. */
const SLACK = 0.04

describe('the time that a message takes', () => {
  it('grows no faster than its length, whatever it repeats and whatever stands before that', () => {
    fc.assert(
      fc.property(fragment, fc.option(fragment, { nil: '' }), (unit, opening) => {
        const [short, long] = [SHORT, 2 * SHORT].map(length => chatOf([opening + filled(unit, length)]))
        expectLinear(short as Conversation, long as Conversation)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it.each([
    '0612345678 ',
    '0 6 1 2 ',
    '😀',
    'sale casa, ',
    'فاس ',
    '12 rue, ',
    '\n',
    '|',
    '1) ',
    '[12/03/2026 10:10] a: ',
    '500 logements bloc ',
    'Karim Alami;0661234567;Rabat;hay salam;CEIN;1;120\n',
    'Nom: Karim Alami\nTel: 0661234567\nVille: Rabat\nProduit: ceinture noire\n\n',
  ])(
    'is less than four seconds for ten million characters of %j',
    unit => {
      expectWithin(chatOf([filled(unit, 10_000_000)]), 4)
    },
    60_000,
  )

  it('is less than ten seconds for ten million characters of orders, each read as a lead', () => {
    const list = Array.from({ length: 25_000 }, (_, n) => `Karim Alami, 06${10_000_000 + n}, Rabat, ceinture 120\n`).join('')
    expectWithin(chatOf([filled(list, 10_000_000)]), 10)
  }, 120_000)
})

const WAYS: [string, (phone: string, n: number) => string][] = [
  ['lines', phone => `Karim Alami, ${phone}, Rabat, ceinture 120\n`],
  ['blocks', phone => `Karim Alami\n${phone}\nRabat hay salam\nceinture 120\n`],
  ['paragraphs', phone => `Karim Alami\n${phone}\nRabat\nceinture\n\n`],
  ['rows', phone => `Karim Alami;${phone};Rabat;hay salam;CEIN;1;120\n`],
  ['forms', phone => `Nom: Karim Alami\nTel: ${phone}\nVille: Rabat\n`],
  ['items', (phone, n) => `${n % 900}) Karim Alami ${phone} Rabat ceinture\n`],
  ['one line', phone => `Karim Alami ${phone} Rabat ceinture // `],
]

describe.each(WAYS)('a list of orders in %s', (_, write) => {
  const list = (orders: number) => Array.from({ length: orders }, (_unused, n) => write(`06${10_000_000 + n}`, n + 1)).join('')

  it('is read to its end', () => {
    expect(list(3000).length).toBeLessThan(MOST_CHARACTERS)
    expect(extractLeads(chatOf([list(3000)]), context)).toHaveLength(3000)
  })

  it('takes time that grows with the number of its messages', () => {
    const messages = (count: number) => chatOf(Array.from({ length: count }, () => list(20)))
    expectLinear(messages(20), messages(40))
  })
})

function expectWithin(conversation: Conversation, seconds: number): void {
  let least = Infinity
  for (let run = 0; run < MOST_RUNS && least >= seconds; run++) least = Math.min(least, secondsFor(conversation))
  expect(least).toBeLessThan(seconds)
}

function expectLinear(short: Conversation, long: Conversation): void {
  let [least, most] = [Infinity, Infinity]
  for (let run = 0; run < MOST_RUNS; run++) {
    least = Math.min(least, secondsFor(short))
    most = Math.min(most, secondsFor(long))
    if (run > 0 && most < least * MOST_TIMES + SLACK) return
  }
  expect(most).toBeLessThan(least * MOST_TIMES + SLACK)
}

/** Processor time of this thread: other work on the machine does not count. */
function secondsFor(conversation: Conversation): number {
  const before = process.threadCpuUsage()
  extractLeads(conversation, context)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000_000
}
