import { describe, expect, it } from 'vitest'
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
    ['Karim Alami, Tanger, rue de Fès 33, 0661234567', 'Tanger'],
    ['Karim Alami, Casablanca, hay Taza n 4, 0661234567', 'Casablanca'],
    ['Karim Alami, Agadir, Bab Doukkala 3, 0661234567', 'Agadir'],
    ['Karim Alami 0661234567, livrez à Salé, je travaille à Rabat', 'Salé'],
    ['pas à Taza, livrez à Fès. Karim Alami 0661234567', 'Fès'],
  ])('is no street, quarter, workplace or refused place: %s', (text, city) => {
    expect(cityOf(text)).toBe(city)
  })

  it.each(['drone b 790 safi hada howa taman? 0661234567', 'ok safi 0661234567', 'la nappe est sale, 0661234567'])(
    'is no common word: %s',
    text => {
      expect(cityOf(text)).toBeNull()
    },
  )

  it.each(['tamou lahbabi safi 7ay anass 0661234567', 'livrez à Safi 0661234567', 'Ville : Safi\nTel : 0661234567'])(
    'is the town of that name in the right company: %s',
    text => {
      expect(cityOf(text)).toBe('Safi')
    },
  )

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

  it('offers the rivals when several were named', () => {
    expect(draftOf(['vous livrez à Midelt ou à Azrou ? 0661234567']).cityCandidates).toEqual(['Azrou', 'Midelt'])
  })

  it('is not the place of the shop', () => {
    expect(cityOf('vous êtes à Rabat ? 0661234567', '> oui', 'livrez à Settat')).toBe('Settat')
  })

  it('is no surname behind a given name', () => {
    const draft = draftOf(['Said Ait Baha, Inezgane, 0662 78 89 90'])
    expect([draft.fullName?.value, draft.city?.value]).toEqual(['Said Ait Baha', 'Inezgane'])
  })
})
