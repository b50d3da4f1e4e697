import { expect, test } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import { chatOf, context, draftOf } from '../read-words.ts'

const FIRST = ['montre homme', 'Salma Idrissi, Rabat, Agdal, rue Sebou 14, 0661223344', '> ok']

test.each([
  ['pardon changez l’adresse svp : Rabat, Hay Riad, avenue Annakhil 7', 'Hay Riad', 'avenue Annakhil 7'],
  ['3afak bdlo l3onwan: hay nahda, zn9a 7 ra9m 9', 'hay nahda', 'zn9a 7 ra9m 9'],
  ['بدلو ليا العنوان: الرباط حي النهضة زنقة 7 رقم 9', 'حي النهضة', 'زنقة 7 رقم 9'],
  ['cambiad la dirección: Rabat, barrio Hassan, calle Tánger 7', 'barrio Hassan', 'calle Tánger 7'],
])('an address told again takes the place of the first: %s', (text, area, address) => {
  const draft = draftOf([...FIRST, text])
  expect([draft.city?.value, draft.area?.value, draft.address?.value]).toEqual(['Rabat', area, address])
})

test.each([
  [['le téléphone c’est 0661223345', '> et le reste ?', 'oui c’est bon']],
  [['la nmra hiya 0661223345, lba9i s7i7']],
  [['the number is 0661223345, the rest is right']],
])('a recap with one thing mended holds for the rest: %s', replies => {
  const draft = draftOf(['montre homme', '> Salma Idrissi 0661223344, Rabat, Agdal, rue Sebou 14, c’est bon ?', ...replies])
  expect([draft.fullName?.value, draft.phone?.value, draft.city?.value]).toEqual(['Salma Idrissi', '+212661223345', 'Rabat'])
})

test.each([
  'Nadia Brahimi, wilaya de Sétif, commune Ain Oulmene, 0661223344',
  'Nadia Brahimi, gouvernorat Nabeul, délégation Beni Khiar, 0661223344',
])('the word for a smaller unit opens the area: %s', text => {
  expect(draftOf(['montre homme', text]).area?.value).toMatch(/Ain Oulmene|Beni Khiar/)
})

test('a customer may have a shop of his own', () => {
  const own = draftOf(['nous avons un magasin à Oujda, on veut 10 montres homme', 'Karim Alaoui 0661223344, bd Mohammed V 20'])
  expect(own.city?.value).toBe('Oujda')
  expect(extractLeads(chatOf(['vous avez un magasin à Oujda ?']), context)).toEqual([])
})
