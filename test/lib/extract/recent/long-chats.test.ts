import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import { recentStarts } from '../../../../lib/extract/recent/recent-starts.ts'
import type { Conversation } from '../../../../lib/lead/conversation.ts'
import { chatOf, context, linesOf } from '../read-words.ts'

/** Talk without an order, both sides in turn. */
const talk = (messages: number) => Array.from({ length: messages }, (_, n) => (n % 2 === 0 ? '> avec plaisir' : 'merci bien'))
const ASKED = '> Nom, téléphone, ville et adresse svp'
const KARIM = ['bghit 2 montre homme acier', ASKED, 'Karim Alami, 0661234567, Rabat, hay riad rue 12']
const SALMA = ['bghit 1 ceinture cuir homme', ASKED, 'Salma Idrissi, 0662998877, Fès, hay salam rue 5']
const drafts = (lines: readonly string[]) => extractLeads(chatOf(lines), context)
const wholes = (lines: readonly string[]) => drafts(lines).map(({ fullName, phone, city }) => [fullName?.value, phone?.value, city?.value])
const LONG = 1300

describe('a chat of thousands of messages with one customer', () => {
  it('gives the order at its end, with none of what was ordered long before', () => {
    const lines = [...KARIM, ...talk(LONG), ...SALMA]
    const [draft] = drafts(lines)
    expect(wholes(lines)).toEqual([['Salma Idrissi', '+212662998877', 'Fès']])
    expect(draft?.phones).toHaveLength(1)
    expect(draft && linesOf(draft)).toEqual([['CEIN', 1, null]])
  })

  it('points to its messages by their places in the whole conversation', () => {
    const lines = [...KARIM, ...talk(LONG), ...SALMA]
    const [draft] = drafts(lines)
    expect(draft?.phone?.evidence).toEqual([{ from: 'message', index: lines.length - 1, start: 15, end: 25 }])
    expect(draft?.products[0]?.sku?.evidence[0]?.index).toBe(lines.length - 3)
  })

  it.each([
    ['a tenth', 10],
    ['a third', 3],
  ])('finds an order that stands before %s of talk', (_, share) => {
    const before = talk(2 * Math.floor(LONG / 2 / share))
    const [draft] = drafts([...before, ...KARIM, ...talk(LONG)])
    expect(draft?.fullName?.value).toBe('Karim Alami')
    expect(draft?.phone?.evidence[0]?.index).toBe(before.length + 2)
  })

  it('finds the order that a correction at the end is about', () => {
    const [draft] = drafts([...KARIM, ...talk(LONG), 'non plutôt 3'])
    expect(draft && linesOf(draft)).toEqual([['MON-H', 3, null]])
    expect(draft?.city?.value).toBe('Rabat')
  })

  it.each([
    ['a name', ['bghit 1 ceinture cuir homme', ASKED, '0661234567, Rabat'], 'fullName'],
    ['a number', ['bghit 1 ceinture cuir homme', ASKED, 'Karim Alami, Rabat'], 'phone'],
    ['a city', ['bghit 1 ceinture cuir homme', ASKED, 'Karim Alami, 0661234567'], 'city'],
  ] as const)('looks further back for %s that the end does not say', (_, end, field) => {
    const [draft] = drafts([...KARIM, ...talk(LONG), ...end])
    expect(draft?.[field]?.value).toBe({ fullName: 'Karim Alami', phone: '+212661234567', city: 'Rabat' }[field])
  })

  it.each([
    ['asks about', 'la ceinture cuir homme est disponible ?'],
    ['does not name', 'bonjour'],
  ])('looks further back for what was ordered when the customer only %s an article', (_, said) => {
    const [draft] = drafts([...KARIM, ...talk(LONG), said, ...SALMA.slice(1)])
    expect(draft && linesOf(draft)).toEqual([['MON-H', 2, null]])
  })

  it('looks further back when the only number at the end is the shop’s own', () => {
    const lines = [...KARIM, ...talk(LONG), ...SALMA.slice(0, 2), 'Karim Alami, Rabat, appelé au 0522771043']
    expect(drafts(lines)[0]?.phone?.value).toBe('+212661234567')
  })

  it('looks further back for the name when only the header says one', () => {
    const lines = [...KARIM, ...talk(LONG), ...SALMA.slice(0, 2), '0661234567, Rabat']
    expect(extractLeads(chatOf(lines, 'Amine Tazi'), context)[0]?.fullName?.value).toBe('Karim Alami')
  })

  it('looks further back for the number when only the header says one', () => {
    const lines = [...KARIM, ...talk(LONG), ...SALMA.slice(0, 2), 'Karim Alami, Rabat']
    expect(extractLeads(chatOf(lines, '+212 677 88 99 00'), context)[0]?.phone?.value).toBe('+212661234567')
  })

  it('finds nothing where nobody orders', () => {
    expect(drafts(talk(LONG))).toEqual([])
  })
})

const signed = (conversation: Conversation, authorOf: (index: number) => string): Conversation => ({
  ...conversation,
  messages: conversation.messages.map((message, n) => ({ ...message, author: message.direction === 'out' ? 'Boutique' : authorOf(n) })),
})
const BOTH = [
  ['Karim Alami', '+212661234567', 'Rabat'],
  ['Salma Idrissi', '+212662998877', 'Fès'],
]
const NADIA = 'Nadia Fassi, 0663112233, Agadir, ceinture cuir homme'

describe('what is read whole, however long', () => {
  it('a chat in which several people write', () => {
    const lines = [KARIM[2] ?? '', NADIA, ...talk(LONG), ...SALMA]
    const group = signed(chatOf(lines), n => (n === 0 ? 'Hamid' : n === 1 ? 'Omar' : 'Rachid'))
    expect(extractLeads(group, context).map(({ phone }) => phone?.value)).toEqual(['+212661234567', '+212663112233', '+212662998877'])
  })

  it('a group’s chat, whoever is named as writer', () => {
    const lines = [
      'Karim Alami, 0661234567, Rabat, montre homme acier\nNadia Fassi, 0663112233, Agadir, ceinture cuir homme',
      ...talk(LONG),
      ...SALMA,
    ]
    const chat = chatOf(lines)
    expect(extractLeads(chat, context)).toHaveLength(1)
    expect(extractLeads({ ...chat, contact: { ...chat.contact, kind: 'group' } }, context)).toHaveLength(2)
  })

  it('orders that one writer sends, unasked', () => {
    const orders = ['Karim Alami, 0661234567, Rabat, montre homme acier', 'Salma Idrissi, 0662998877, Fès, ceinture cuir homme']
    expect(wholes([orders[0] ?? '', ...talk(LONG), orders[1] ?? ''])).toEqual(BOTH)
  })

  it('a list of orders without a shop’s word between', () => {
    const orders = Array.from({ length: LONG }, (_, n) => `Karim Alami, 0661${100_000 + n}, Rabat, montre homme acier`)
    expect(drafts(orders)).toHaveLength(LONG)
  })

  it('lists, where one stands at the end', () => {
    const list = (from: number) => [0, 1].map(n => `Karim Alami, 066123456${from + n}, Rabat, montre homme acier`).join('\n')
    expect(drafts([list(0), ...talk(LONG), ASKED, list(2)])).toHaveLength(4)
  })

  it('a chat of less than 1,200 messages', () => {
    const [draft] = drafts([...KARIM, ...talk(1100), ...SALMA])
    expect(draft?.products).toHaveLength(2)
  })
})

describe('recentStarts', () => {
  it('goes back four times as far each time, and reads no more than a third twice', () => {
    expect(recentStarts(chatOf(talk(10_000)))).toEqual([9700, 8800, 0])
    expect(recentStarts(chatOf(talk(1200)))).toEqual([900, 0])
    expect(recentStarts(chatOf(talk(1198)))).toEqual([0])
    expect(recentStarts({ ...chatOf(talk(10_000)), selection: 'Nadia Fassi' })).toEqual([0])
  })

  it('parts no answer from its question', () => {
    const answer = Array.from({ length: 400 }, (_, n) => `rue ${n}`)
    expect(recentStarts(chatOf([...talk(LONG), ASKED, ...answer]))).toEqual([LONG, 0])
  })
})

it('reads a long chat in which nobody orders in time that grows with its messages', () => {
  const secondsFor = (messages: number) => {
    const chat = chatOf(Array.from({ length: messages / 2 }, (_, n) => ['> avec plaisir', `merci ${n}`]).flat())
    const before = process.cpuUsage()
    extractLeads(chat, context)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000_000
  }
  secondsFor(5000)
  const few = secondsFor(5000)
  expect(secondsFor(40_000)).toBeLessThan(Math.max(0.5, few * 20))
})
