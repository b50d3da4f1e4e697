import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import type { CatalogueItem } from '../../../../lib/lead/catalogue.ts'
import { chatOf, context, linesOf } from '../read-words.ts'

const item = (sku: string, name: string): CatalogueItem => ({ sku, name, price: 29000 })
const CATALOGUE = [item('ROB', 'Robe plissée'), item('BSK', 'Baskets running'), item('ABY-N', 'Abaya noire'), item('SHN', 'شنطة يد')]
const draftOf = (...lines: string[]) =>
  extractLeads(chatOf([...lines, '> nom et adresse ?', 'Karim Alami, Rabat, hay lkhadra, rue 4, 0661234567']), {
    ...context,
    catalogue: CATALOGUE,
  })[0]
const noteOf = (...lines: string[]) => draftOf(...lines)?.note?.value ?? null

describe('the note', () => {
  it.each([
    [['la robe en vert taille S'], 'en vert taille S'],
    [['bghit robe kehla 9yas L'], 'kehla 9yas L'],
    [['بغيت الشنطة كحلة'], 'كحلة'],
    [['نحب الروب لون بيج مقاس 38'], 'لون بيج مقاس 38'],
    [['2 baskets une en 42 et une en 44'], 'une en 42 et une en 44'],
    [['baskets 42'], '42'],
    [['baskets pointure 43 et la robe XL bleue'], 'pointure 43, XL bleue'],
    [['robe size M in black please'], 'size M in black'],
    [['la robe', '> quelle taille ?', 'je prends en L'], 'en L'],
    [['la robe', '> 290', 'rouge', '> ok', 'non plutôt noir, taille XL'], 'noir, taille XL'],
    [['la robe verte', '> il reste le noir', 'ok noir'], 'noir'],
    [['l abaya noire taille 2'], 'taille 2'],
  ])('holds colours and sizes that no article’s name has: %s', (lines, note) => {
    expect(noteOf(...lines)).toBe(note)
  })

  it.each([
    [['la robe', 'livrez samedi matin svp'], 'samedi matin'],
    [['la robe', 'après 18h'], 'après 18h'],
    [['la robe', '3ayto 9bel ma tjiw'], '3ayto 9bel ma tjiw'],
    [['la robe', 'please call me before coming'], 'call me before coming'],
    [['la robe, c’est un cadeau'], 'c’est un cadeau'],
    [['مساء الخير la robe', 'بعد المغرب'], 'بعد المغرب'],
    [['bghit nbdel robe li jatni sghira b baskets'], 'bghit nbdel robe li jatni sghira b baskets'],
  ])('holds wishes: %s', (lines, note) => {
    expect(noteOf(...lines)).toBe(note)
  })

  it.each([
    [['bghit robe wa7da l khti']],
    [['l abaya noire']],
    [['la robe', 'مساء الخير']],
    [['la robe', 'imm 3 ville verte, 0661234567']],
    [['la robe', 'شكرا البيضاء']],
  ])('holds no more: %s', lines => {
    expect(noteOf(...lines)).toBeNull()
  })

  it('leaves sizes out of counts and prices', () => {
    const draft = draftOf('baskets t 42 x2 et une robe taille 38')
    expect(draft && linesOf(draft)).toEqual([
      ['BSK', 2, null],
      ['ROB', 1, null],
    ])
  })

  it('leaves out a colour that is the family’s name', () => {
    const [draft] = extractLeads(chatOf(['robe noire, Noura Bida, 0661234567 Rabat']), { ...context, catalogue: CATALOGUE })
    expect(draft?.note?.value).toBe('noire')
  })
})
