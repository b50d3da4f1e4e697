import { expect, test } from 'vitest'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import { chatOf, context, draftOf } from './read-words.ts'

const HERS = '+212661223344'
const MINE = '+212677889900'

test.each([
  ['smitha Rachida Lamrani 0661223344 w ana 0677889900, 3aytou liha hiya', HERS],
  ['elle s’appelle Rachida Lamrani, mon numéro 0677889900, le sien 0661223344, appelez-la', HERS],
  ['her name is Rachida Lamrani 0661223344, mine is 0677889900, call her please', HERS],
  ['سميتها رشيدة العمراني، نمرتي أنا 0677889900 ونمرتها 0661223344، عيطو ليها', HERS],
  ['سميتها رشيدة العمراني، نمرتها 0661223344 ونمرتي أنا 0677889900، عيطو ليا أنا', MINE],
  ['se llama Rachida Lamrani, su número 0661223344 y el mío 0677889900, llamadme a mi', MINE],
])('who is to be called is told from the pronoun: %s', (text, phone) => {
  expect(draftOf(['bghit montre homme l mama f kenitra', text]).phone?.value).toBe(phone)
})

test.each([
  '0661223344. En cas d’absence ma voisine 0677889900',
  '0661223344. Si je suis pas là laissez à la gardienne 0677889900',
  '0661223344. If I am not at home call my sister 0677889900',
  '0661223344. ila makontch 3ayto l khoya 0677889900',
])('a number for the case that something happens comes second, and is no second order: %s', text => {
  const leads = extractLeads(chatOf(['montre homme svp', '> vos infos ?', `Hajar Benali, Rabat, Agdal, rue Oued Fes 12, ${text}`]), context)
  expect(leads.map(({ phone }) => phone?.value)).toEqual([HERS])
})

test.each(['elle s’appelle', 'smitha', 'her name is', 'se llama'])('the one who is named with `%s` gets the goods', words => {
  const draft = draftOf(
    ['je prends la montre homme pour ma soeur', `${words} Rachida Lamrani 0661223344`, 'moi c’est Hanane 0677889900'],
    'Hanane',
  )
  expect(draft.fullName?.value).toBe('Rachida Lamrani')
})

test('a name beside a number that is lent alone is not the customer’s', () => {
  const draft = draftOf(['montre homme', '> votre nom ?', 'Khadija Oubella', '> tel ?', 'nmra dyal rajli 0661223344 smito Hmad'])
  expect(draft.fullName?.value).toBe('Khadija Oubella')
})

test.each([
  ['le nom de famille svp ?', 'Tber'],
  ['and your last name ?', 'Tber, 0661223344'],
])('the family name is told when it is asked for: %s', (question, answer) => {
  const draft = draftOf(['montre homme', '> nom ?', 'Imane', `> ${question}`, answer, '> tel ?', '0661223344'])
  expect(draft.fullName?.value).toBe('Imane Tber')
})

test.each([
  'salam 3ndna des montres b jomla, 50 dh l7aba, 0661223344',
  'Bonjour nous fabriquons des ceintures à Fès, contactez M. Karim Alaoui 0661223344',
  'We manufacture watches, if you are interested call Mr Karim 0661223344',
  'نحن مصنع ساعات في فاس، للاستفسار 0661223344 السيد كريم',
])('who offers orders nothing: %s', text => {
  expect(extractLeads(chatOf([text]), context)).toEqual([])
})

test('a shop that asks for its own price is a customer', () => {
  const draft = draftOf([
    'Bonjour, nous sommes un magasin, prix de gros pour 20 ceintures ?',
    '> 90 dh',
    'ok, Karim Alaoui, Fès, 0661223344',
  ])
  expect(draft.phone?.value).toBe(HERS)
})

test.each([
  ['Envoyez à ma mère à Nador svp : Rachida Lamrani, 0661223344', 'moi c’est Adil 0677889900'],
  ['Ma soeur : Rachida Lamrani 0661223344 Fès', 'Moi : Adil 0677889900'],
])('the one to whom it is to be sent gets the goods, whoever orders: %s', (recipient, sender) => {
  expect(draftOf(['montre homme', recipient, sender]).fullName?.value).toBe('Rachida Lamrani')
})
