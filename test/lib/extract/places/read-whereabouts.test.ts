import { describe, expect, it } from 'vitest'
import { draftOf } from '../read-words.ts'

function placesOf(text: string): [string | null, string | null] {
  const { area, address } = draftOf([`Karim Alami, ${text}, 0661234567`])
  return [area?.value ?? null, address?.value ?? null]
}

describe('area and address', () => {
  it.each([
    ['Casa, quartier Polo, 3 impasse des Lilas', 'quartier Polo', '3 impasse des Lilas'],
    ['Rabat, Agdal, 12 rue Oued Ziz', 'Agdal', '12 rue Oued Ziz'],
    ['casa lissasfa rue 10 dar 44', 'lissasfa', 'rue 10 dar 44'],
    ['fas hay tarik, imara 2 tabaq 1', 'hay tarik', 'imara 2 tabaq 1'],
    ['tanja 3wama 7da lm9bara', '3wama', '7da lm9bara'],
    ['الرباط، حي المحيط، شارع مدغشقر رقم 12', 'حي المحيط', 'شارع مدغشقر رقم 12'],
    ['سلا تابريكت قرب مسجد الفتح', 'تابريكت', 'قرب مسجد الفتح'],
    ['Sousse, Sahloul 3, bloc 9', 'Sahloul 3', 'bloc 9'],
    ['Sefrou, Slaoui n°19', 'Slaoui', 'n°19'],
    ['Agadir, cité Founty, villa 130', 'cité Founty', 'villa 130'],
    ['Settat centre', 'centre', null],
    ['Kénitra, résidence Les Pins, bloc B, appt 12', null, 'résidence Les Pins, bloc B, appt 12'],
    ['Fès, derb El Kebir n 4', null, 'derb El Kebir, n 4'],
    ['Fès, derb El Kebir', 'derb El Kebir', null],
    ['Ifrane, AUI campus, residence 22', null, 'AUI campus, residence 22'],
    ['Oujda', null, null],
    ['Fès, le quartier de l’Atlas, 4 rue de Paris', 'quartier de l’Atlas', '4 rue de Paris'],
    ['Rabat, dans le quartier de Souissi, villa 6', 'Souissi', 'villa 6'],
    ['Fès, quartier de la Gare, 3 rue de Paris', 'quartier de la Gare', '3 rue de Paris'],
    ['Dubai, Al Rashidiya district, villa 12', 'Al Rashidiya district', 'villa 12'],
    ['Rabat, Agdal district rue 5', 'Agdal district', 'rue 5'],
    ['Essaouira, in the medina, Riad Dar Salam', 'the medina', 'Riad Dar Salam'],
    ['Batna, cité 300 logements', 'cité 300 logements', null],
    ['عنابة حي 250 مسكن عمارة ب 4', null, 'حي 250 مسكن, عمارة ب 4'],
    ['Ifrane, ENSA campus residence C', null, 'ENSA campus residence C'],
    ['Almería, calle Mayor 4, 2º izq', null, 'calle Mayor 4, 2º izq'],
    ['Settat, 45, rue Ibn Batouta, 2ème étage', null, '45, rue Ibn Batouta, 2ème étage'],
    ['Tanger, imarat Nour, 3 étage', null, 'imarat Nour, 3 étage'],
    ['Tanger, 3nd jam3 lkbir', null, '3nd jam3 lkbir'],
    ['oujda hay lazaret zn9at sbou 12', 'hay lazaret', 'zn9at sbou 12'],
    ['مكناس، سيدي بابا، زنقة 4', 'سيدي بابا', 'زنقة 4'],
    ['طنجة، جنب مسجد السلام', null, 'جنب مسجد السلام'],
    ['Fès, 12 bis rue Al Khansa', null, '12 bis rue Al Khansa'],
    ['5 allée des Roses, 10000 Rabat', null, '5 allée des Roses, 10000'],
    ['Sevilla, calle Sol 18, 2º izq, 41001', null, 'calle Sol 18, 2º izq, 41001'],
    ['agadir hay el massira 14', 'hay el massira 14', null],
    ['fes 7ay l9ods bloc 4 dar 17 w', '7ay l9ods', 'bloc 4 dar 17'],
    ['الرباط ش البحر عمارة الاوقاف', null, 'ش البحر عمارة الاوقاف'],
    ['الرباط حي القدس 1 زنقة 6 رقم 14', 'حي القدس 1', 'زنقة 6 رقم 14'],
    ['rabat hay salam 2 zn9a 6', 'hay salam 2', 'zn9a 6'],
    ['Rabat hay zhor, num de mon frere si je reponds pas', 'hay zhor', null],
    ['Agadir. mon ancien num marche pas, attention', null, null],
    ['Agadir, marché central n 4', null, 'marché central n 4'],
    ['Agadir, rue 5. le matin svp', null, 'rue 5'],
  ])('are told apart in %s', (text, area, address) => {
    expect(placesOf(text)).toEqual([area, address])
  })

  it('are read from a labelled line without the city', () => {
    const draft = draftOf(['Nom : Karim\nTel : 0661234567\nAdresse : 9 avenue des Nations Unies, appt 2, Bassatine'])
    expect([draft.area?.value, draft.address?.value]).toEqual(['Bassatine', '9 avenue des Nations Unies, appt 2'])
  })

  it.each([
    ['Quartier : Agdal\nRue : 12\nImmeuble : Al Amal\nAppartement : 4', 'Agdal', 'Rue : 12, Immeuble : Al Amal, Appartement : 4'],
    ['الحي: الصفاء\nرقم الدار: 118', 'الصفاء', '118'],
    ['Livraison : Hay Nahda, rue 4', 'Hay Nahda', 'rue 4'],
    ['التوصيل: حي النهضة، زنقة 4', 'حي النهضة', 'زنقة 4'],
    ['Quartier Saada Rue 5 N 12', 'Saada', 'Rue 5 N 12'],
    ['Quartier : Hay Saada imm 4 apt 2', 'Hay Saada', 'imm 4 apt 2'],
    ['Quartier : Riad\nAdresse : 118', 'Riad', '118'],
  ])('are read from the lines of a form: %s', (form, area, address) => {
    const draft = draftOf([`Nom : Karim Alami\nTel : 0661234567\nVille : Rabat\n${form}`])
    expect([draft.area?.value, draft.address?.value]).toEqual([area, address])
  })

  it.each([
    ['> l7ay ?', 'hay nahda', '> ra9m dar ?', '27'],
    ['> el hay ?', 'hay nahda', '> house number?', '27'],
    ['> الحي؟', 'hay nahda', '> رقم المنزل؟', '27'],
  ])('are answers of a word each: %s', (...lines) => {
    const draft = draftOf(['Karim Alami', '> lmdina ?', 'Settat', ...lines, '> tel ?', '0661234567'])
    expect([draft.area?.value, draft.address?.value]).toEqual(['hay nahda', '27'])
  })

  it('are the answer to where', () => {
    const draft = draftOf(['Karim Alami 0661234567', '> vous habitez où ?', 'Hay Chmaou, rue des Amandiers, porte verte'])
    expect([draft.area?.value, draft.address?.value]).toEqual(['Hay Chmaou', 'rue des Amandiers, porte verte'])
  })

  const told = (...lines: string[]) => {
    const { city, area, address } = draftOf(['Karim Alami 0661234567', ...lines])
    return [city?.value, area?.value ?? null, address?.value ?? null]
  }

  it('are those of the city that was told last', () => {
    expect(told('Tanger, hay Malabata rue 3', '> ok', 'la sorry sifto l Tetouan, hay Touilaa rue 9')).toEqual([
      'Tétouan',
      'hay Touilaa',
      'rue 9',
    ])
    expect(told('Casablanca, Maarif, rue Jura 4', '> noté', 'finalement livrez à Rabat, Agdal, avenue de France 12')).toEqual([
      'Rabat',
      'Agdal',
      'avenue de France 12',
    ])
    expect(told('العرائش حي المنار زنقة 2', '> صافي', 'لا غير وصلوه لوزان، حي السلام قدام الصيدلية')).toEqual([
      'Ouezzane',
      'حي السلام',
      'قدام الصيدلية',
    ])
  })

  it('stay when the city alone is told again', () => {
    expect(told('vous livrez à Rabat ?', '> oui', 'hay Nahda rue 5', 'finalement Témara')).toEqual(['Témara', 'hay Nahda', 'rue 5'])
  })

  it.each([
    ['Rabat hay Riad', "pardon c'est hay Nahda pas hay Riad"],
    ['Rabat hay Riad', 'hay Nahda machi hay Riad'],
    ['Rabat, hay Riad non pardon hay Nahda'],
    ['Rabat hay Riad', '> ok', 'عفوا hay Nahda'],
    ['Rabat hay Riad', '> ok', 'sorry I mean hay Nahda'],
  ])('follow a correction: %j', (...lines) => {
    expect(told(...lines)).toEqual(['Rabat', 'hay Nahda', null])
  })

  it('follow a correction of one part of the address', () => {
    expect(told('Rabat hay Riad rue 5, imm 3', '> ok', 'non rue 7')).toEqual(['Rabat', 'hay Riad', 'imm 3, rue 7'])
  })

  it.each([
    [
      ['bghito l agadir', '> smiya w l3onwan', 'drarga'],
      ['Agadir', 'drarga', null],
    ],
    [
      ['vous livrez à Casablanca ?', '> oui, votre adresse ?', 'Bouskoura, lot Nassim 12'],
      ['Casablanca', 'Bouskoura', 'lot Nassim 12'],
    ],
    [
      ['vous livrez à Midelt ?', '> oui, votre ville et adresse ?', 'Azrou, rue 5'],
      ['Azrou', null, 'rue 5'],
    ],
  ])('take a small place told as the address for a part of the city: %j', (lines, expected) => {
    expect(told(...lines)).toEqual(expected)
  })

  it.each(['صيفطهم لطنجة زنقة 5', 'وصلوهالي لطنجة زنقة 5', 'siftohom l tanja rue 5', 'jibouhalia l tanja rue 5', '3aytoliya, tanja rue 5'])(
    'are no verb with what hangs on it: %s',
    text => {
      expect(told(text)[1]).toBeNull()
    },
  )
})

describe('a city behind the name of a quarter', () => {
  const told = (text: string) => {
    const { fullName, city, area } = draftOf([`montre homme, ${text} 0661234567`])
    return [fullName?.value, city?.value, area?.value]
  }

  it.each([
    ['Karim Alami, hay riad rabat', 'Karim Alami', 'Rabat', 'hay riad'],
    ['Karim Alami, quartier hassan rabat', 'Karim Alami', 'Rabat', 'quartier hassan'],
    ['Karim Alami, océan rabat', 'Karim Alami', 'Rabat', 'océan'],
    ['Karim Alami, atlas fes', 'Karim Alami', 'Fès', 'atlas'],
    ['Karim Alami, youssoufia rabat', 'Karim Alami', 'Rabat', 'youssoufia'],
    ['Karim Alami, hay riad agadir', 'Karim Alami', 'Agadir', 'hay riad'],
    ['Hay Riad Rabat secteur 12 villa 7 Mme Tazi', 'Tazi', 'Rabat', 'Hay Riad'],
    ['Karim Alami, hay oued fes, rabat', 'Karim Alami', 'Rabat', 'hay oued fes'],
    ['Karim Alami, quartier bab marrakech, casablanca', 'Karim Alami', 'Casablanca', 'quartier bab marrakech'],
  ])('is the city, and no part of that name: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})
