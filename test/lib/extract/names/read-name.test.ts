import { describe, expect, it } from 'vitest'
import { draftOf } from '../read-words.ts'

const nameOf = (lines: string[], header: string | null = null) => draftOf(lines, header).fullName?.value ?? null

describe('the name', () => {
  it.each([
    ['Nom : Wijdane Zerouali\nTel : 0661234567', 'Wijdane Zerouali'],
    ['Nom : El Fassi\nPrénom : Nadia\nTel : 0661234567', 'Nadia El Fassi'],
    ['الاسم: يمينة خلوفي\nالهاتف: 0661234567', 'يمينة خلوفي'],
    ['smiya: mounir laghmari\nnmra: 0661234567', 'mounir laghmari'],
    ['Nombre: Lucía Gómez\nTeléfono: 0661234567', 'Lucía Gómez'],
    ['Nom : Mme Ilham Bennis\nTel : 0661234567', 'Ilham Bennis'],
  ])('is read from a labelled line: %s', (text, name) => {
    expect(nameOf([text])).toBe(name)
  })

  it.each([
    ['Bonjour. Je m’appelle Tariq Senhaji. 0661234567', 'Tariq Senhaji'],
    ['bghit 1 ana 7asna mn titwan, 0661234567', '7asna'],
    ['My name is Emma Wilson, call 0661234567', 'Emma Wilson'],
    ['soy Carlos Ruiz, 0661234567', 'Carlos Ruiz'],
    ['Ali-0661234567-Rabat', 'Ali'],
    ['vendu. Aïda Tétouani, Marrakech, 0661234567', 'Aïda Tétouani'],
    ['سعاد بنعلي، الرباط، 0661234567', 'سعاد بنعلي'],
    ['واحد لبوسلهام الزياني، أزيلال، 0661234567', 'بوسلهام الزياني'],
    ['Mª Dolores Ruiz, calle Mayor 3, Málaga, 0661234567', 'Mª Dolores Ruiz'],
    ['my name is Omar Hadi and I live in Rabat, Agdal, call 0661234567', 'Omar Hadi'],
    ['Nadia Bonnet, Rabat, rue Atlas 3, 0661234567', 'Nadia Bonnet'],
    ['Karim Vite, Rabat, rue Atlas 3, 0661234567', 'Karim Vite'],
    ['العيون حي الوحدة رقم 45 الاسم سعيد ولد البشير 0661234567', 'سعيد ولد البشير'],
    ['mohammedia rue 17 n 3 rachid 0661234567', 'rachid'],
    ['esmy Ahmed Samir, Rabat, rue Atlas 3, 0661234567', 'Ahmed Samir'],
    ['Me llamo Marta Gil, vivo en Sevilla, calle Mayor 3, 0661234567', 'Marta Gil'],
    ['اسمي الكامل عمر بنجلون، سلا حي كريمة، 0661234567', 'عمر بنجلون'],
    ['Bonjour je suis Olfa Ben Amor de Rabat 0661234567', 'Olfa Ben Amor'],
    ['c’est pour offrir. Amal Rhazi, Rabat, 0661234567', 'Amal Rhazi'],
    ['pour l’accrocher au mur. Amal Rhazi, Rabat, 0661234567', 'Amal Rhazi'],
    ['fatimazahra, rabat, rue 14 n 33, 0661234567', 'fatimazahra'],
    ['mohamedamine 0661234567 rabat rue 14', 'mohamedamine'],
    ['Abdelmoghit 0661234567 rabat rue 14', 'Abdelmoghit'],
    ['عبدالعظيم، الرباط، زنقة 14، 0661234567', 'عبدالعظيم'],
    ['rabat, zanqa 3, dar 14 smito Jaouad Rami 0661234567', 'Jaouad Rami'],
    ['Mme Benslimane, 3 rue Ibn Sina, Oujda, 0661234567', 'Benslimane'],
    ['الحاج بنسليمان، وجدة، زنقة 4، 0661234567', 'بنسليمان'],
    ["Aya N'Dri, Cocody, 0661234567", "Aya N'Dri"],
    ["Rabat, Hay Riad villa 3. Sara M'Barki 0661234567", "Sara M'Barki"],
    ['Rabat, Agdal, rue 5. Name is Gemma Whitfield, call 0661234567', 'Gemma Whitfield'],
    ['الرباط حي النهضة اسمي هناء 0661234567', 'هناء'],
    ['rabat / yacoub mansour / 0661234567 / jalal mekki', 'jalal mekki'],
  ])('is read from a sentence or a list: %s', (text, name) => {
    expect(nameOf([text])).toBe(name)
  })

  it('is that of the one who gets the goods', () => {
    expect(nameOf(['Bottines 41 pour mon mari : Fayçal Serroukh, El Jadida. 0661234567'], 'Nadia Serroukh')).toBe('Fayçal Serroukh')
    expect(nameOf(['pour ma grand-mère à Tinghir, Mme Tlaytmas Ouchtou, 0661234567'], 'Yto France')).toBe('Tlaytmas Ouchtou')
  })

  it.each([
    ['ana Karim Alami mn casa, khti Salma Alami hiya li ghadi tchdha, nmrtha 0662345678, nmrti 0661234567', 'Salma Alami'],
    ['أنا كريم العلوي من فاس، أختي سلمى العلوي هي اللي غادي تشدها، رقمها 0662345678', 'سلمى العلوي'],
    ['My name is John Smith, my wife Sana Malik will receive it in Rabat, her number 0662345678', 'Sana Malik'],
    ['Je m’appelle Karim Alami, Rabat. Ma mère Zhour Bennis va réceptionner, 0662345678', 'Zhour Bennis'],
    ['C’est pour ma tante Zhour Bennis à Rabat, 0662345678. Moi c’est Karim Alami 0661234567', 'Zhour Bennis'],
    ['Soy Karim Alami. Mi hermana Lucía Gómez lo recoge, 0662345678', 'Lucía Gómez'],
    ['smito Rachid El Yousfi w hwa f khouribga, 0661234567', 'Rachid El Yousfi'],
  ])('is that of the one who takes the parcel, whoever writes: %s', (text, name) => {
    expect(nameOf([text])).toBe(name)
  })

  it('is no word of greeting that the shop repeats', () => {
    const lines = ['> Bonsoir Karima ! même adresse, rue Atlas 4, Rabat, 0661234567 ?', 'oui c’est ça']
    expect(nameOf(lines, 'Karima Bennis')).toBe('Karima Bennis')
  })

  it('is taken from the header when that is plainly given and family name', () => {
    expect(nameOf(['Tanger, 0661234567'], 'Sahar Benchekroun')).toBe('Sahar Benchekroun')
  })

  it.each([
    'Nora',
    'Nora K',
    'gamer_ma',
    'Maman de Lina',
    'Tante Zoubida',
    'Haja Tamou',
    'Boutique Nour',
    'Transport Amana',
    '+212 661-234567',
    'Ali 2',
  ])('is not taken from a header such as %s', header => {
    expect(nameOf(['Tanger, 0661234567'], header)).toBeNull()
  })

  it('is none of the words of a sentence', () => {
    expect(nameOf(['je vous envoie ça ce soir au 0661234567'])).toBeNull()
  })
})
