import { describe, expect, it } from 'vitest'
import { labelledValues } from '../../../../lib/extract/chat/labelled-values.ts'
import { wordsOf } from '../../../../lib/extract/chat/turn.ts'
import { turnOf } from '../read-words.ts'

const read = (text: string) => Object.fromEntries(labelledValues(turnOf(text)).map(value => [value.field, wordsOf(value)]))

describe('labelledValues', () => {
  it.each([
    ['Nom : Wijdane Zerouali\nVille : Meknès', { fullName: 'Wijdane Zerouali', city: 'Meknès' }],
    ['الاسم/ بسمة رأفت\nالمحافظة/ أسوان', { fullName: 'بسمة رأفت', city: 'أسوان' }],
    ['الاسم إكرام الشنتوف\nالمدينة أكادير', { fullName: 'إكرام الشنتوف', city: 'أكادير' }],
    ['smiya: mounir\nl3onwan: hay tarik', { fullName: 'mounir', address: 'hay tarik' }],
    ['Full name: Idris Bello\nTown: Ifrane', { fullName: 'Idris Bello', city: 'Ifrane' }],
    ['Nombre: Lucía Gómez\nDirección: Calle Mayor 3', { fullName: 'Lucía Gómez', address: 'Calle Mayor 3' }],
    ['Nom: Yassine Ouali Tel: 0699887766 Ville: Guelmim', { fullName: 'Yassine Ouali', phone: '0699887766', city: 'Guelmim' }],
    ['Nom :\nKarim', { fullName: 'Karim' }],
    ['- nom : Badr\n- ville : Fès', { fullName: 'Badr', city: 'Fès' }],
  ])('reads a form: %s', (text, fields) => {
    expect(read(text)).toEqual(fields)
  })

  it.each(['votre ville ?', 'le nom du produit svp', 'commande bien reçue', 'num-tel', ''])('sees no form in %s', text => {
    expect(read(text)).toEqual({})
  })
})
