import { describe, expect, it } from 'vitest'
import { extractLeads } from '../../../../lib/extract/extract-leads.ts'
import type { CatalogueItem } from '../../../../lib/lead/catalogue.ts'
import { chatOf, context, linesOf } from '../read-words.ts'

const item = (sku: string, name: string): CatalogueItem => ({ sku, name, price: 10000 })
const CATALOGUE = [
  item('BOT-41', 'Bottines cuir 41'),
  item('BOT-43', 'Bottines cuir 43'),
  item('CEIN', 'Ceinture cuir'),
  item('CSN', 'Coussin brodé'),
  item('VRR-6', 'Verres à thé lot de 6'),
  item('MIEL', 'Miel de thym 1kg'),
  item('PWB', 'Power bank 10000 mAh'),
  item('FRI', 'Friteuse sans huile'),
  item('GHS', 'Ghassoul naturel'),
  item('TNG', 'ترنج قطن'),
  item('MRG', 'طبلة خشب مرقوم'),
]
const orderOf = (...lines: string[]) => {
  const [draft] = extractLeads(chatOf([...lines, '> nom et adresse ?', 'Karim Alami, Rabat, 0661234567']), {
    ...context,
    catalogue: CATALOGUE,
  })
  return linesOf(draft as NonNullable<typeof draft>).map(([sku, quantity]) => [sku, quantity])
}

describe('how many', () => {
  it.each([
    ['je prends 3 bidons de miel', 'MIEL', 3],
    ['bghit zouz bouteillat 3sel', 'MIEL', 2],
    ['miel de thym 4 kg', 'MIEL', 4],
    ['جوج كيلو عسل', 'MIEL', 2],
    ['une demi-douzaine de coussins', 'CSN', 6],
    ['a couple of cushions', 'CSN', 2],
    ['une paire de coussins', 'CSN', 2],
    ['une dizaine de coussins', 'CSN', 10],
    ['بغيت 3 د السمطة', 'CEIN', 3],
    ['bottines 43 x2', 'BOT-43', 2],
    ['une paire de bottines 43', 'BOT-43', 1],
    ['bottines pointure 43', 'BOT-43', 1],
    ['ceinture en 85', 'CEIN', 1],
    ['ceinture ma9as 90', 'CEIN', 1],
    ['سمطة مقاس 95', 'CEIN', 1],
    ['Très bien, la ceinture', 'CEIN', 1],
    ['un seul coussin', 'CSN', 1],
    ['jouj kisan ya3ni 12 kas', 'VRR-6', 2],
    ['2 lots de verres à thé soit 12 verres', 'VRR-6', 2],
    ['deux de vos ceintures', 'CEIN', 2],
    ['jouj dyal les coussins', 'CSN', 2],
    ['bghit 3 mn had coussin', 'CSN', 3],
    ['two of your cushions please', 'CSN', 2],
    ['dos de estos cojines', 'CSN', 2],
    ['بغيت جوج من هاد السمطات', 'CEIN', 2],
    ['livrez dans 30 mn le coussin', 'CSN', 1],
    ['ceinture 95', 'CEIN', 1],
    ['la ceinture, photo 3', 'CEIN', 1],
    ['ceinture t 95 x2', 'CEIN', 2],
  ])('is told by words of many kinds: %s', (text, sku, quantity) => {
    expect(orderOf(text)).toEqual([[sku, quantity]])
  })

  it.each([
    [['coussin ?', '> 100', 'ok j en veux 5 pour le salon'], [['CSN', 5]]],
    [['coussin ?', '> 100', 'mettez m en 4'], [['CSN', 4]]],
    [['2 coussins', '> 200', 'rajoutez 3 svp'], [['CSN', 5]]],
    [['3 coussins', '> 300', 'enlevez un coussin'], [['CSN', 2]]],
    [
      ['coussin ?', '> 100', 'il faut mettre 3 et puis une ceinture'],
      [
        ['CSN', 3],
        ['CEIN', 1],
      ],
    ],
    [
      ['le miel ?', '> 100', 'bghit jouj bouteillat w samta'],
      [
        ['MIEL', 2],
        ['CEIN', 1],
      ],
    ],
    [
      ['بشحال العسل', '> 100', 'عطيني ثلاثة مع سمطة'],
      [
        ['MIEL', 3],
        ['CEIN', 1],
      ],
    ],
    [
      ['2 ceintures et un coussin pour chacune'],
      [
        ['CEIN', 2],
        ['CSN', 2],
      ],
    ],
    [
      ['3 belts with a cushion for each'],
      [
        ['CEIN', 3],
        ['CSN', 3],
      ],
    ],
    [
      ['2 bottines 41 et 43'],
      [
        ['BOT-41', 1],
        ['BOT-43', 1],
      ],
    ],
    [
      ['la ceinture et le coussin les deux'],
      [
        ['CEIN', 1],
        ['CSN', 1],
      ],
    ],
    [
      ['السمطة و coussin الاثنين'],
      [
        ['CEIN', 1],
        ['CSN', 1],
      ],
    ],
    [
      ['coussin ?', '> 100', "envoyez-m'en 2 pour essayer avec une ceinture"],
      [
        ['CSN', 2],
        ['CEIN', 1],
      ],
    ],
    [
      ['coussin ?', '> 100', "j'en veux deux, et trois ceintures"],
      [
        ['CSN', 2],
        ['CEIN', 3],
      ],
    ],
    [
      ['how much is the cushion', '> 100', 'ok three and 2 belts'],
      [
        ['CSN', 3],
        ['CEIN', 2],
      ],
    ],
    [
      ['بكام coussin', '> 100', 'ابعتيلي منه ٣ ومعاه سمطة'],
      [
        ['CSN', 3],
        ['CEIN', 1],
      ],
    ],
    [['coussin ?', '> 100', 'ok deux, un pour moi et un pour ma mère'], [['CSN', 2]]],
    [['coussin ?', '> 100', 'je vais en prendre 4, merci'], [['CSN', 4]]],
    [['coussin ?', '> 100', 'صافي حطي ليا تلاتة'], [['CSN', 3]]],
    [['coussin ?', '> 100', 'wakha jouj, Rabat Agdal'], [['CSN', 2]]],
    [['3 coussins', '> 300', 'no just one, sorry'], [['CSN', 1]]],
    [['My sister loves your cushion. Do you have two more?', '> yes 100 each', 'Great, bring them'], [['CSN', 2]]],
    [['je veux un coussin, je vous envoie les deux photos'], [['CSN', 1]]],
    [['coussin ?', '> 100', 'massira 3 unité 2'], [['CSN', 1]]],
    [['coussin ?', '> 100', 'saybi liya 4, Rabat Agdal'], [['CSN', 4]]],
    [['coussin ?', '> 100', 'خلي لي ٣ الله يخليك'], [['CSN', 3]]],
    [['5 coussins', '> 100', 'لا غير ثلاثة كافيين'], [['CSN', 3]]],
    [['coussin ?', '> 100', 'ok 2', 'non 3 pr le bureau'], [['CSN', 3]]],
    [['coussin ?', '> 100', 'envoyez m en 2'], [['CSN', 2]]],
    [
      ['le ghassoul ?', '> 100', 'je veux le coussin et la ceinture'],
      [
        ['CSN', 1],
        ['CEIN', 1],
      ],
    ],
    [
      ['how much is the cushion', '> 100', "I'll take it and a belt"],
      [
        ['CSN', 1],
        ['CEIN', 1],
      ],
    ],
    [['I want the cushion, 2 pcs'], [['CSN', 2]]],
    [['je veux le coussin. 3 pièces svp, livraison Rabat'], [['CSN', 3]]],
    [
      ['بكام coussin', '> 100', 'ماشي ابعتهولي ومعاه سمطة'],
      [
        ['CSN', 1],
        ['CEIN', 1],
      ],
    ],
  ])('goes with the article it counts: %j', (lines, order) => {
    expect(orderOf(...(lines as string[]))).toEqual(order)
  })
})

describe('an article', () => {
  it.each([
    ['je veux un powerbank', 'PWB'],
    ['un power bank svp', 'PWB'],
    ['bghit air fryer', 'FRI'],
    ['bghit rassoul', 'GHS'],
    ['3ayz el torneg', 'TNG'],
    ['bghit lmargoum', 'MRG'],
  ])('is known by its sound in the other script, joined or apart: %s', (text, sku) => {
    expect(orderOf(text).map(([found]) => found)).toEqual([sku])
  })
})
