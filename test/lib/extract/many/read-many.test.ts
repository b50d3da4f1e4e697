import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../../../lib/lead/conversation.ts'
import { chatOf, context, linesOf } from '../read-words.ts'

const leadsOf = (...messages: string[]) => extractLeads(chatOf(messages), context)
const phonesOf = (...messages: string[]) => leadsOf(...messages).map(draft => draft.phone?.value)

/** A chat of a group: `author: text`. */
function groupOf(...messages: [author: string, text: string][]): Conversation {
  const chat = chatOf(messages.map(([, text]) => text))
  return { ...chat, messages: chat.messages.map((message, n) => ({ ...message, author: messages[n]?.[0] ?? null })) }
}
const groupLeads = (...messages: [author: string, text: string][]) => extractLeads(groupOf(...messages), context)

const TWO = ['+212661234567', '+212677889900']

describe('many orders in one text', () => {
  it.each([
    ['lines', 'Karim Alami, 0661234567, Rabat, ceinture 120\nSalma Idrissi, 0677889900, Fès, montre homme 299'],
    ['an empty line between', 'Karim Alami\n0661234567\nRabat\nceinture\n\nSalma Idrissi\n0677889900\nFès\nmontre homme'],
    ['nothing between', 'Karim Alami\n0661234567\nRabat\nceinture\nSalma Idrissi\n0677889900\nFès\nmontre homme'],
    ['numbers', '1) Karim Alami 0661234567 Rabat\nceinture\n2) Salma Idrissi 0677889900 Fès\nmontre homme'],
    ['forms', 'Nom: Karim Alami\nTel: 0661234567\nVille: Rabat\nNom: Salma Idrissi\nTel: 0677889900\nVille: Fès'],
    ['a rule', 'Karim Alami 0661234567\nRabat, ceinture\n------\nSalma Idrissi 0677889900\nFès, montre homme'],
    ['one line', 'Karim Alami 0661234567 Rabat ceinture // Salma Idrissi 0677889900 Fès montre homme'],
    ['a table', 'Nom\tTel\tVille\nKarim Alami\t0661234567\tRabat\nSalma Idrissi\t0677889900\tFès'],
    [
      'a table in markdown',
      '| Nom | Tel | Ville |\n|---|---|---|\n| Karim Alami | 0661234567 | Rabat |\n| Salma Idrissi | 0677889900 | Fès |',
    ],
    ['columns of spaces', 'Nom            Tel         Ville\nKarim Alami    0661234567  Rabat\nSalma Idrissi  0677889900  Fès'],
    [
      'an exported chat',
      '[12/03/2026, 09:14] Aff: Karim Alami 0661234567 Rabat ceinture\n[12/03/2026, 09:20] Aff: Salma Idrissi 0677889900 Fès ceinture',
    ],
  ])('are told apart by %s', (_, text) => {
    const leads = leadsOf(text)
    expect(leads.map(draft => draft.phone?.value)).toEqual(TWO)
    expect(leads.map(draft => draft.fullName?.value)).toEqual(['Karim Alami', 'Salma Idrissi'])
    expect(leads.map(draft => draft.city?.value)).toEqual(['Rabat', 'Fès'])
  })

  it.each([
    ['two numbers of one customer', 'Karim Alami, Rabat, ceinture\n0661234567\n0677889900'],
    ['a form with two numbers', 'Nom: Karim Alami\nTel: 0661234567\nTel 2: 0677889900\nVille: Rabat'],
    ['a number for the courier', 'Karim Alami 0661234567 Rabat ceinture, appelez ma soeur Salma 0677889900'],
  ])('are not seen in %s', (_, text) => {
    expect(leadsOf(text)).toHaveLength(1)
  })

  it('are not seen where the shop asks one customer for what it needs', () => {
    const leads = leadsOf('Karim Alami 0661234567 Rabat ceinture', '> votre ville ?', 'Salma Idrissi 0677889900 Fès montre homme')
    expect(leads).toHaveLength(1)
  })

  it('leave the shop’s people out', () => {
    const list = 'Karim Alami, 0661234567, Rabat, ceinture\nSalma Idrissi, 0677889900, Fès, ceinture'
    expect(phonesOf(`${list}\n\nResponsable : Nadia 0699001122`)).toEqual(TWO)
    expect(phonesOf(`Livreur 0699001122\n\n${list}`)).toEqual(TWO)
  })

  it('leave out the number of who wrote them, wherever it stands', () => {
    const lines = ['Karim Alami 0661234567 Rabat ceinture', 'Salma Idrissi 0677889900 Fès ceinture', 'Omar Tazi 0655443322 Agadir ceinture']
    const leads = leadsOf(lines.map(line => `0699001122 - ${line}`).join('\n'))
    expect(leads.map(draft => draft.phones.map(phone => phone.value))).toEqual([[TWO[0]], [TWO[1]], ['+212655443322']])
  })

  it('are read without the greeting before a colon', () => {
    const leads = leadsOf('salam 2 cmd: karim tadlaoui 0661234567 Rabat ceinture // Salma Idrissi 0677889900 Fès ceinture')
    expect(leads.map(draft => draft.fullName?.value)).toEqual(['karim tadlaoui', 'Salma Idrissi'])
    expect(leads.map(draft => draft.area)).toEqual([null, null])
  })

  it('have their names in one place: a lone word there is one', () => {
    const lines = [
      '*Omar Tazi* 📱0661234567 🏠 Nador 🛍 ceinture',
      '*Rania Azzouz* 📱0677889900 🏠 Oujda 🛍 ceinture',
      '*Zizou* 📱0655443322 🏠 Berkane 🛍 ceinture',
    ]
    expect(leadsOf(lines.join('\n')).map(draft => draft.fullName?.value)).toEqual(['Omar Tazi', 'Rania Azzouz', 'Zizou'])
  })

  it('take the city from the heading above them, and nothing from the row above', () => {
    const leads = leadsOf(
      'RABAT\nKarim Alami 0661234567 ceinture\n\nFES\nSalma Idrissi 0677889900 ceinture\nOmar Tazi 0699001122 Agadir ceinture',
    )
    expect(leads.map(draft => draft.city?.value)).toEqual(['Rabat', 'Fès', 'Agadir'])
    expect(leadsOf('Karim Alami;0661234567;Rabat;ceinture\nSalma Idrissi;0677889900;;ceinture')[1]?.city).toBeNull()
  })

  it('are read by the columns of their table', () => {
    const leads = leadsOf(
      'N°;Client;Tél;Ville;Article;Qté;PU;Total;Statut\n1;Karim Alami;0661234567;Rabat;Ceinture cuir homme;2;110;220;Confirmé\n' +
        '2;Salma Idrissi;0677889900;Fès;Montre femme dorée;1;259;259;Annulé\n3;Omar Tazi;0699001122;;Ceinture cuir homme;1;120;120;Confirmé',
    )
    expect(leads.map(draft => draft.fullName?.value)).toEqual(['Karim Alami', 'Omar Tazi'])
    expect(leads.map(linesOf)).toEqual([[['CEIN', 2, 11000]], [['CEIN', 1, 12000]]])
  })

  it('divide a column of totals by the count', () => {
    const leads = leadsOf(
      'Nom|Tel|Article|Qté|Total\nKarim|0661234567|Ceinture cuir homme|3|330\nSalma|0677889900|Montre homme acier|1|299',
    )
    expect(leads.map(linesOf)).toEqual([[['CEIN', 3, 11000]], [['MON-H', 1, 29900]]])
  })

  it('posted twice are one', () => {
    const order = 'Karim Alami, 0661234567, Rabat, ceinture'
    expect(phonesOf(`${order}\nSalma Idrissi, 0677889900, Fès, ceinture\n${order}`)).toEqual(TWO)
  })

  it('are cancelled by name, by number, by the end of the phone number, or in their line', () => {
    const list = '1. Karim Alami 0661234567 Rabat ceinture\n2. Salma Idrissi 0677889900 Fès ceinture\n3. Omar Tazi 0699001122 Taza ceinture'
    const left = [TWO[0], '+212699001122']
    expect(phonesOf(`${list}\n\nSalma annulé`)).toEqual(left)
    expect(phonesOf(`${list}\n\ncommande 2 annulée`)).toEqual(left)
    expect(phonesOf(`${list}\n\nannulez le 9900`)).toEqual(left)
    expect(phonesOf(list.replace('Fès ceinture', 'Fès ceinture - ANNULÉ'))).toEqual(left)
    expect(phonesOf(`${list}\n\nne pas annuler Salma`)).toHaveLength(3)
  })
})

describe('messages of a group', () => {
  const first: [string, string] = ['Aff A', 'Karim Alami 0661234567 Rabat Agdal ceinture 120']
  const second: [string, string] = ['Aff B', 'Salma Idrissi 0677889900 Fès montre homme 299']

  it('change the order they name', () => {
    const leads = groupLeads(first, second, ['Aff A', 'Karim : non plutôt 3 ceintures'], ['Aff B', 'Salma finalement à Meknès'])
    expect(leads.map(linesOf)).toEqual([[['CEIN', 3, 12000]], [['MON-H', 1, 29900]]])
    expect(leads.map(draft => draft.city?.value)).toEqual(['Rabat', 'Meknès'])
    expect(leads[0]?.area?.value).toBe('Agdal')
  })

  it('mend a number, and keep the order in its place', () => {
    const leads = groupLeads(first, second, ['Aff A', 'pardon Karim c’est 0661234576'])
    expect(leads.map(draft => draft.phone?.value)).toEqual(['+212661234576', TWO[1]])
    expect(leads[0]?.fullName?.value).toBe('Karim Alami')
  })

  it('cancel the author’s last order where none is named', () => {
    expect(groupLeads(first, second, ['Aff A', 'annulé']).map(draft => draft.phone?.value)).toEqual([TWO[1]])
  })

  it('add up to orders that were sent in pieces', () => {
    const leads = groupLeads(['Nadia', 'Karim Alami 0661234567'], ['Omar', second[1]], ['Nadia', 'Rabat, ceinture 120'])
    expect(leads.map(draft => draft.city?.value)).toEqual(['Rabat', 'Fès'])
    expect(linesOf(leads[0] as (typeof leads)[number])).toEqual([['CEIN', 1, 12000]])
  })

  it('hold a number that runs on into the next', () => {
    const leads = groupLeads(second, ['Aff A', 'Karim Alami 06.61.23'], ['Aff A', '.45.67\nRabat ceinture'])
    expect(leads.map(draft => draft.phone?.value)).toEqual([TWO[1], TWO[0]])
  })
})

describe('whatever the form of a list', () => {
  const order = fc.record({
    name: fc.constantFrom('Karim Alami', 'Salma Idrissi', 'محمد العلوي', 'Omar Tazi', 'نادية فاسي'),
    city: fc.constantFrom('Rabat', 'طنجة', 'Agadir', 'Meknès'),
    article: fc.constantFrom('ceinture', 'montre homme'),
  })
  const digits = fc.uniqueArray(fc.integer({ min: 10_000_000, max: 79_999_999 }), { minLength: 2, maxLength: 8 })
  type Order = { name: string; city: string; article: string; phone: string }
  const forms: ((orders: Order[]) => string)[] = [
    orders => orders.map(({ name, phone, city, article }) => `${name}, ${phone}, ${city}, ${article}`).join('\n'),
    orders => orders.map(({ name, phone, city, article }) => `${phone} / ${name} / ${city} / ${article}`).join('\n'),
    orders => orders.map(({ name, phone, city, article }, n) => `${n + 1}. ${name} ${phone} ${city} ${article}`).join('\n'),
    orders => orders.map(({ name, phone, city, article }) => `${name}\n${phone}\n${city}\n${article}`).join('\n\n'),
    orders => orders.map(({ name, phone, city, article }) => `${name}\t${phone}\t${city}\t${article}`).join('\n'),
    orders => orders.map(({ name, phone, city }) => `Nom : ${name}\nTél : ${phone}\nVille : ${city}`).join('\n'),
  ]

  it('every order comes back once, in order, and its evidence is where it was written', () => {
    fc.assert(
      fc.property(digits, fc.array(order, { minLength: 8, maxLength: 8 }), fc.constantFrom(...forms), (numbers, people, form) => {
        const orders = numbers.flatMap((number, n) => (people[n] ? [{ ...people[n], phone: `06${number}` }] : []))
        const text = form(orders)
        const leads = leadsOf(text)
        expect(leads.map(draft => draft.phone?.value)).toEqual(orders.map(({ phone }) => `+212${phone.slice(1)}`))
        for (const [n, lead] of leads.entries()) {
          const [evidence] = lead.phone?.evidence ?? []
          expect(text.slice(evidence?.start, evidence?.end)).toBe(orders[n]?.phone)
          const [named] = lead.fullName?.evidence ?? []
          if (named) expect(text.slice(named.start, named.end)).toBe(lead.fullName?.value)
        }
      }),
      { numRuns: 200 },
    )
  })
})
