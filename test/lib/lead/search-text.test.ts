import { describe, expect, it } from 'vitest'
import { matcher, searchable } from '../../../lib/lead/search-text.ts'

const lead = searchable(['+212661223311', null], ['Khadija Benjelloun', 'Salé', 'LED-00412'])
const finds = (query: string) => matcher(query)(lead)

describe('a search', () => {
  it.each([
    '0661223311',
    '06 61 22 33 11',
    '+212 661-223311',
    '00212661223311',
    '3311',
    '\u202a+212 661\u2013223311\u202c',
    '+212 (0) 661 22 33 11',
    'tel:+212661223311',
    'https://wa.me/212661223311',
    '٠٦٦١٢٢٣٣١١',
  ])('finds a number written %s', query => expect(finds(query)).toBe(true))
  it.each(['benjelloun', 'KHADIJA', 'khad ben', 'sale', 'led-00412', '00412', 'khadija 3311'])('finds %s by its words', query =>
    expect(finds(query)).toBe(true),
  )
  it.each(['0661223312', 'khadija omar', '9999', 'fes'])('does not find %s', query => expect(finds(query)).toBe(false))
  it('of nothing finds everything', () => expect(finds('  ')).toBe(true))
  it('takes the zeros of last digits for what they are', () => expect(finds('0011')).toBe(false))
  it('does not join two numbers', () => expect(matcher('1122')(searchable(['+212600000011', '+22100000000'], []))).toBe(false))
  it.each([
    ['امينه', 'أمينة'],
    ['أمينة', 'امينه'],
    ['مصطفي', 'مصطفى'],
    ['ليلى', 'ليلي'],
  ])('takes the letters that Arabic keyboards leave apart for one: %s finds %s', (query, name) =>
    expect(matcher(query)(searchable([], [name]))).toBe(true),
  )
  it('reads Arabic without its vowel signs and forms of alef', () => expect(matcher('احمد')(searchable([], ['أَحْمَد العلوي']))).toBe(true))
})
