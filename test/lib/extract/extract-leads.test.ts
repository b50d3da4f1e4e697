import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import type { Evidence, Found, LeadDraft } from '../../../lib/lead/lead-draft.ts'
import { chatOf, context, draftOf } from './read-words.ts'

const ORDER = ['bghit samta jeld jouj', '> 120 l wa7da', 'Aïda Tétouani, Marrakech, Targa, 7da lm9bara, ٠٦٦١٢٣٤٥٦٧, après 17h']

describe('extractLeads', () => {
  it('reads one order from a chat with one customer', () => {
    const drafts = extractLeads(chatOf(ORDER, 'Aïda'), context)
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({
      fullName: { value: 'Aïda Tétouani' },
      phone: { value: '+212661234567' },
      city: { value: 'Marrakech' },
      area: { value: 'Targa' },
      address: { value: '7da lm9bara' },
      products: [{ sku: { value: 'CEIN' }, quantity: { value: 2 }, unitPrice: { value: 12000 } }],
      note: { value: 'après 17h' },
    })
  })

  it.each([
    [[]],
    [['']],
    [['La ceinture est-elle en vrai cuir ?', '> oui', 'merci']],
    [["Bonjour c'est Amana, votre ramassage réf 0066120954 est prévu à 16h"]],
    [['Get 10k followers today! text 0690 00 12 34']],
    [['Bonjour, je cherche un travail, mon CV au 0661 22 99 88']],
    [['Your verification code is 482913. Do not share it.']],
    [['Voici mon IBAN FR76 3000 6000 0112 3456 7890 189 pour le remboursement de la ceinture']],
  ])('reads no order from %j', lines => {
    expect(extractLeads(chatOf(lines as string[], 'Karim Alami'), context)).toEqual([])
  })

  it('reads the selection alone when a person made one', () => {
    const conversation: Conversation = { ...chatOf(['Karim Alami 0661234567']), selection: 'Nadia Fassi, Fès, 0662998877' }
    const [draft] = extractLeads(conversation, context)
    expect([draft?.fullName?.value, draft?.phone?.value]).toEqual(['Nadia Fassi', '+212662998877'])
    expect(draft?.phone?.evidence).toEqual([{ from: 'selection', index: 0, start: 18, end: 28 }])
  })

  it('takes texts without a known writer for the customer’s', () => {
    const conversation = chatOf(['Karim Alami, Rabat, 0661234567'])
    const messages = conversation.messages.map(message => ({ ...message, direction: 'unknown' as const }))
    expect(extractLeads({ ...conversation, messages }, context)[0]?.city?.value).toBe('Rabat')
  })

  it('points to the words in the original text', () => {
    const draft = draftOf(ORDER)
    expect(quotesOf(draft.phone, ORDER)).toEqual(['٠٦٦١٢٣٤٥٦٧'])
    expect(quotesOf(draft.fullName, ORDER)).toEqual(['Aïda Tétouani'])
    expect(quotesOf(draft.city, ORDER)).toEqual(['Marrakech'])
  })

  it('points to every message that a split number stands in', () => {
    const lines = ['Karim Alami Nador', '0661', '234', '567']
    expect(quotesOf(draftOf(lines).phone, lines)).toEqual(['0661', '234', '567'])
  })

  it('is less sure of a lost zero and of a name from the header', () => {
    const plain = draftOf(['Karim Alami, Rabat, 0661234567'])
    const poor = draftOf(['Rabat, 661234567'], 'Karim Alami')
    expect(poor.phone?.confidence).toBeLessThan(plain.phone?.confidence ?? 0)
    expect(poor.fullName?.confidence).toBeLessThan(plain.fullName?.confidence ?? 0)
  })
})

const quotesOf = (found: Found<unknown>, lines: readonly string[]) =>
  found?.evidence.map(({ index, start, end }) => lines[index]?.replace(/^>\s*/, '').slice(start, end))

const allFound = (draft: LeadDraft): NonNullable<Found<unknown>>[] =>
  [
    draft.fullName,
    draft.phone,
    ...draft.phones,
    draft.city,
    draft.area,
    draft.address,
    draft.note,
    ...draft.products.flatMap(({ sku, quantity, unitPrice }) => [sku, quantity, unitPrice]),
  ].filter(found => found !== null)

/** Pieces of real orders between anything that Unicode has, so that properties see fields and not only refusals. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  // halves of characters too
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    '\ud83d',
    '\udc00',
    '\u202e',
    '\u2067',
    'e\u0301\u0327\u0301',
    '\u0651\u064b',
    '\u0000',
    '\ufdfa',
    '1\ufe0f\u20e3',
    '👩‍👩‍👧‍👦'.repeat(50),
  ),
  fc.constantFrom(
    'Aïda Tétouani',
    'محمد العلوي',
    ' lcasa ',
    'Safi',
    'الدار البيضاء',
    'hay salam',
    'rue de Fès 12',
    '٠٦٦١٢٣٤٥٦٧',
    '0️⃣6️⃣61234567',
    '+212 (0)661-234567',
    '3 ceintures',
    'bottines 43',
    '120 dh',
    '2x120 = 240',
    'Nom : ',
    'الاسم/',
    'Ville:',
    'Quantité : 2',
    '\n',
    ', ',
    ' - ',
    '/',
    'pour ma mère',
    'non pardon',
    'après 17h',
    'https://wa.me/212661234567',
  ),
)
const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
const lines = fc.array(
  fc.tuple(text, fc.boolean()).map(([said, byShop]) => (byShop ? `> ${said}` : said)),
  { maxLength: 6 },
)

describe('whatever people write', () => {
  it('throws never, and every field has evidence inside its text and a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(lines, fc.option(text), (said, header) => {
        const conversation = chatOf(said, header)
        const sourceOf = ({ from, index }: Evidence) =>
          from === 'message' ? (conversation.messages[index]?.text ?? '') : (conversation.contact.name?.value ?? '')
        for (const found of extractLeads(conversation, context).flatMap(allFound)) {
          expect(found.confidence).toBeGreaterThanOrEqual(0)
          expect(found.confidence).toBeLessThanOrEqual(1)
          expect(found.evidence.length).toBeGreaterThan(0)
          for (const evidence of found.evidence) {
            const slice = sourceOf(evidence).slice(evidence.start, evidence.end)
            expect(slice.length).toBe(evidence.end - evidence.start)
            expect(slice.trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('throws never, whatever the articles of the catalogue are called', () => {
    const item = fc.record({ sku: text, name: text, price: fc.option(fc.integer({ min: 0, max: 10_000_000 })) })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), text, (catalogue, said) => {
        const named = catalogue.map(({ name }) => `bghit 2 ${name}`)
        expect(() => extractLeads(chatOf([said, ...named]), { ...context, catalogue })).not.toThrow()
      }),
    )
  })
})
