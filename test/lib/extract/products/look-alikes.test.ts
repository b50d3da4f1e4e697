import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import { chatOf, context, item } from '../read-words.ts'

const CATALOGUE = [
  item('SCM', 'Sac à main', 320),
  item('CRG', 'Crème argan', 90),
  item('MTC', 'Montre classique', 250),
  item('CHE', 'Chaussures enfant', 180),
  item('SHY', 'شنطة يد', 300),
  item('KRA', 'كريم أركان', 85),
]
const skusOf = (...lines: string[]) => {
  const [draft] = extractLeads(chatOf([...lines, 'Karim Alami, Rabat, 0661234567']), { ...context, catalogue: CATALOGUE })
  return (draft?.products ?? []).flatMap(({ sku }) => sku?.value ?? [])
}

describe('an article named by its generic word alone', () => {
  it.each([
    'je veux un sac de sport',
    'un sac noir de voyage',
    'un sac à dos svp',
    'bghit sac d lplaya',
    'crème solaire svp',
    'crème pour cheveux',
    'bghit montre connectée',
    'montre de luxe',
    'hi, i need a gym bag',
    'chaussures homme 42',
    'بغيت كريم واقي من الشمس',
    'عايز شنطة سفر كبيرة',
  ])('is another one where the words beside it say so: %s', text => {
    expect(skusOf(text, '> nom et adresse ?')).toEqual([])
  })

  it.each([
    ['le sac noir svp', 'SCM'],
    ['bghit sac kbir k7el', 'SCM'],
    ['le sac de la pub', 'SCM'],
    ['le sac telephone 0661234567', 'SCM'],
    ['je veux le sac pour ma femme', 'SCM'],
    ['bghit sac w chaussures de sécurité', 'SCM'],
    ['lmontre dyal tswira', 'MTC'],
    ['la montre femme', 'MTC'],
    ['crème pour le visage', 'CRG'],
    ['بغيت الشنطة السوداء', 'SHY'],
    ['الكريم هدية للوالدة', 'KRA'],
  ])('is meant where they say nothing else: %s', (text, sku) => {
    expect(skusOf(text, '> nom et adresse ?')[0]).toBe(sku)
  })

  it('is meant where the shop answers with its price or proposes it, and not by a later word for the other thing', () => {
    expect(skusOf('un sac en cuir ?', '> 320 dh', 'ok')).toEqual(['SCM'])
    expect(skusOf('un sac de sport ?', '> non, le sac à main seulement', 'ok je prends le sac')).toEqual(['SCM'])
    expect(skusOf('un sac de sport ?', '> oui 150 dh', 'ok je prends le sac')).toEqual([])
  })

  it('is none where its word is the name of a quarter', () => {
    expect(skusOf('bghit montre', '> l3onwan ?', 'سلا، حي كريمة رقم 5')).toEqual(['MTC'])
  })
})

describe('a word that is a town’s name and means goods in another language', () => {
  const read = (...lines: string[]) => {
    const catalogue = [item('CAF-6', 'Cafetière 6 tasses', 150), item('FRT', 'Friteuse', 690)]
    const [draft] = extractLeads(chatOf([...lines, 'Karim Alami 0661234567']), { ...context, catalogue })
    return [draft?.city?.value, ...(draft?.products ?? []).map(({ sku }) => sku?.value)]
  }

  it.each([
    ['friteuse svp', '> ville ?', 'taza'],
    ['friteuse svp, livrer à Taza'],
    ['friteuse svp, siftoha ltaza'],
    ['je suis à Fès mais livrez à Taza, la friteuse'],
  ])('is the town: %s %s %s', (...lines) => {
    expect(read(...lines)).toEqual(['Taza', 'FRT'])
  })

  it('is the article behind a figure', () => {
    expect(read('cafetera 6 taza, entrega en Rabat')).toEqual(['Rabat', 'CAF-6'])
  })
})
