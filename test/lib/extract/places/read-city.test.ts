import { describe, expect, it } from 'vitest'
import { DOUBTFUL } from '../../../../lib/lead/lead-draft.ts'
import { draftOf } from '../read-words.ts'

const cityOf = (...lines: string[]) => draftOf(lines).city?.value ?? null

describe('the city', () => {
  it.each([
    ['Casablanca', 'Casablanca'],
    ['kaza', 'Casablanca'],
    ['الدار البيضاء', 'Casablanca'],
    ['titwan', 'Tétouan'],
    ['LHOCEIMA', 'Al Hoceïma'],
    ['بطنجة', 'Tanger'],
    ['lcasa', 'Casablanca'],
    ['للقنيطرة', 'Kénitra'],
  ])('is found as %s', (written, city) => {
    expect(cityOf(`Karim Alami, ${written}, 0661234567`)).toBe(city)
  })

  it.each([
    ['Karim Alami, Mohamediya, 0661234567', 'Mohammédia'],
    ['Karim Alami 0661234567, Ouerzazat', 'Ouarzazate'],
    ['كريم العلوي، الصويرا، 0661234567', 'Essaouira'],
    ['Karim 0661234567 ana mn taounatt', 'Taounate'],
    ['Ville : Taroudante\nTel : 0661234567', 'Taroudant'],
    ['Karim Alami, 0661234567, sidi allal lbahraoui', 'Sidi Allal El Bahraoui'],
    ['Karim Alami 0661234567, Khourigba hay salam', 'Khouribga'],
  ])('is found by a near miss where a city stands: %s', (text, city) => {
    expect(cityOf(text)).toBe(city)
  })

  it.each(['Karim Alami, Ouazzani, rue 5, 0661234567', 'Tamara Bennis, rue 5, 0661234567', 'Karim Marrakchi, rue 5, 0661234567'])(
    'is no name of a person or family that comes near to one: %s',
    text => {
      expect(cityOf(text)).toBeNull()
    },
  )

  it.each([
    ['Karim Alami, Tanger, rue de Fès 33, 0661234567', 'Tanger'],
    ['Karim Alami, Casablanca, hay Taza n 4, 0661234567', 'Casablanca'],
    ['Karim Alami, Agadir, Bab Doukkala 3, 0661234567', 'Agadir'],
    ['Karim Alami 0661234567, livrez à Salé, je travaille à Rabat', 'Salé'],
    ['Karim Alami, Tanger, c/ Granada 17, 0661234567', 'Tanger'],
    ['Karim Alami, Tanger, av. de Fès 17, 0661234567', 'Tanger'],
    ['Karim Alami 0661234567, livrez à Salé, au taf à Rabat la journée', 'Salé'],
    ['عندي محل فالناظور، كريم العلوي 0661234567', 'Nador'],
    ['pas à Taza, livrez à Fès. Karim Alami 0661234567', 'Fès'],
  ])('is no street, quarter, workplace or refused place: %s', (text, city) => {
    expect(cityOf(text)).toBe(city)
  })

  it.each([
    'drone b 790 safi hada howa taman? 0661234567',
    'ok safi 0661234567',
    'la nappe est sale, 0661234567',
    'kayn chi haja jdida ? 0661234567',
    'النمرة الجديدة 0661234567',
  ])('is no common word: %s', text => {
    expect(cityOf(text)).toBeNull()
  })

  it.each(['tamou lahbabi safi 7ay anass 0661234567', 'livrez à Safi 0661234567', 'Ville : Safi\nTel : 0661234567'])(
    'is the town of that name in the right company: %s',
    text => {
      expect(cityOf(text)).toBe('Safi')
    },
  )

  it.each([
    'Karim Alami jdida 0661234567',
    'Karim Alami, jdida, hay salam 0661234567',
    'sakna f jdida 0661234567',
    'Ville : jdida\nTel : 0661234567',
  ])('is El Jadida in the right company: %s', text => expect(cityOf(text)).toBe('El Jadida'))

  it('is the answer to a question, a wilaya by its number too', () => {
    expect(cityOf('0661234567', '> votre ville ?', 'safi')).toBe('Safi')
  })

  it('is what was said last', () => {
    expect(cityOf('livrez à Rabat, 0661234567', 'finalement livrez à Casablanca')).toBe('Casablanca')
  })

  it('is the larger of two places side by side, the smaller its area', () => {
    const draft = draftOf(['3li oubrahim / lhoceima / ajdir / 0617 30 84 92'])
    expect([draft.city?.value, draft.area?.value]).toEqual(['Al Hoceïma', 'ajdir'])
  })

  it.each([
    [['vous livrez à Midelt ou à Azrou ? 0661234567'], 'Azrou', 'Midelt'],
    [['Tél : 0661234567\nVille : Casablanca ou Rabat'], 'Rabat', 'Casablanca'],
    [['Karim Alami 0661234567 ana f tanger mais sifto l tetouan'], 'Tétouan', 'Tanger'],
    [['كريم العلوي طنجة أو تطوان 0661234567'], 'Tétouan', 'Tanger'],
    [['Tél : 0661234567\nVille : Tanger', 'svp sifto l Tétouan'], 'Tanger', 'Tétouan'],
    [['Karim Alami, Rabat, 0661234567, ou bien livrez à la ville de Fès'], 'Fès', 'Rabat'],
  ])('asks, with the rivals, where several were named and no word decides: %j', (lines, taken, rival) => {
    const { city, cityCandidates } = draftOf(lines)
    expect([city?.value, ...cityCandidates]).toEqual([taken, taken, rival])
    expect(city?.confidence).toBeLessThan(DOUBTFUL)
  })

  it.each([
    [['Tél : 0661234567\nVille : Tanger', 'svp Tétouan machi Tanger'], 'Tétouan'],
    [['Tél : 0661234567\nVille : Tanger', 'pas Tanger', 'Tétouan'], 'Tétouan'],
    [['Karim Alami, Tanger, 0661234567', 'Tétouan machi Tanger'], 'Tétouan'],
    [['Tél : 0661234567\nVille : Tanger', 'non Tétouan'], 'Tétouan'],
    [['Tél : 0661234567\nVille : Tanger pas Tétouan'], 'Tanger'],
    [['livrez à Rabat, 0661234567', 'finalement livrez à Casablanca'], 'Casablanca'],
    [['vous livrez à Midelt ?', 'Tél : 0661234567\nVille : Azrou'], 'Azrou'],
    [['vous livrez à Midelt ?', '> oui, votre ville ?', 'Azrou 0661234567'], 'Azrou'],
    [['كريم العلوي تطوان ماشي طنجة 0661234567'], 'Tétouan'],
  ])('asks nothing where a word decides: %j', (lines, city) => {
    const draft = draftOf(lines)
    expect([draft.city?.value, draft.area]).toEqual([city, null])
    expect(draft.city?.confidence).toBeGreaterThanOrEqual(DOUBTFUL)
  })

  it('is not withdrawn by a question alone', () => {
    expect(cityOf('Rabat Karim Alami 0661234567', 'vous livrez pas à Rabat ?')).toBe('Rabat')
  })

  it('stands behind a labelled number too', () => {
    expect(cityOf('Tél : 0661234567, Karim Alami, Tanger')).toBe('Tanger')
  })

  it('is not the place of the shop', () => {
    expect(cityOf('vous êtes à Rabat ? 0661234567', '> oui', 'livrez à Settat')).toBe('Settat')
  })

  it('is no surname behind a given name', () => {
    const draft = draftOf(['Said Ait Baha, Inezgane, 0662 78 89 90'])
    expect([draft.fullName?.value, draft.city?.value]).toEqual(['Said Ait Baha', 'Inezgane'])
  })
})
