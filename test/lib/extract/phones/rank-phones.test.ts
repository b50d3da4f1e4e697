import { describe, expect, it } from 'vitest'
import { readChat } from '../../../../lib/extract/chat/read-chat.ts'
import { prepareContext } from '../../../../lib/extract/extract-context.ts'
import { rankPhones } from '../../../../lib/extract/phones/rank-phones.ts'
import { chatOf, context } from '../read-words.ts'

function phonesIn(lines: readonly string[], contactName: string | null = null, defaultCountry = 'MA') {
  const { numbering, ownNumbers } = prepareContext({ ...context, defaultCountry })
  return rankPhones(readChat(chatOf(lines, contactName)), ownNumbers, numbering).ranked.map(phone => phone.e164)
}

const A = '+212661234567'
const B = '+212522334455'

describe('rankPhones', () => {
  it.each([
    'tel 06 61 23 45 67',
    '0661.23.45.67.',
    '(0661) 23-45-67',
    '0661/23/45/67',
    '٠٦٦١٢٣٤٥٦٧',
    '۰۶۶۱۲۳۴۵۶۷',
    '\u202a+212 661-234567\u202c',
    '06\u00a061\u00a023\u00a045\u00a067',
    '00 212 6 61 23 45 67',
    '212661234567',
    '+212 (0)6 61 23 45 67',
    '+2120661234567',
    'o6 61 23 45 67',
    '0️⃣6️⃣6️⃣1️⃣ 23 45 67',
    '0 6 6 1 2 3 4 5 6 7',
    '6 61 23 45 67',
    'zéro six soixante et un 23 45 67',
    'هاتفي:0661234567شكرا',
    'apt 9, 06 61 23 45 67',
    'rue 40 0661234567',
    'n° 0661234567',
    'https://wa.me/212661234567?text=salam',
    'tel:+212661234567',
  ])('reads the number in %s', text => {
    expect(phonesIn([text])).toEqual([A])
  })

  it.each([
    'prix 299dh',
    'le 06/07/2026 à 14h30',
    '14:30 - 18:45',
    'RIB 007 780 0001234567890123 45',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'colis CD066140927MA',
    'suivi CMD-0661500107',
    'REF_0661500107',
    'code id=0661500107',
    'colis n° AM0661234567MA',
    'numéro de suivi 0661234567',
    'carte 4970 1012 3456 7890',
    'IMEI 356612047781093',
    '33.5731, -7.5898',
    'taille 42 43 44 prix 260',
    '06612345678',
    '066123456',
    'tel : 06 61 00 13',
    'ma commande du 28/04 n° 20260428117',
    'commande #20260428117 toujours pas là',
    '212661234567@lid',
    '123456789012345@lid',
    '0661234567@example.com',
    'https://example.test/p/0661234567',
  ])('sees no number in %s', text => {
    expect(phonesIn([text])).toEqual([])
  })

  it('puts a number together that is split over messages', () => {
    expect(phonesIn(['0661', '234', '567', 'nador'])).toEqual([A])
    expect(phonesIn(['mustapha 06.61.23', '.45.67\nmarrakech'])).toEqual([A])
  })

  it('does not put two people together', () => {
    expect(phonesIn(['0661', '> 234', '567'])).toEqual([])
  })

  it('keeps the order in which numbers were given', () => {
    expect(phonesIn([`0661234567 ou 0522 33 44 55`])).toEqual([A, B])
  })

  it.each([
    '0661000022 ou 0661000023',
    '0661000022 / 0661000023',
    '0661000022 wla 0661000023',
    '0661000022 أو 0661000023',
    '0661000022 et le 0661000023',
  ])('keeps two that hardly differ when both are offered: %s', text => {
    expect(phonesIn([text], '+212 661-234567')).toEqual(['+212661000022', '+212661000023', A])
  })

  it('takes the second of two that hardly differ for the first one mended, where nothing offers both', () => {
    expect(phonesIn(['0661000022\n0661000023'])).toEqual(['+212661000023'])
    expect(phonesIn(['0661000022 ou plutot 0661000023'])).toEqual(['+212661000023'])
  })

  it.each([['tel 0661000022, tel 2 0661000023'], ['0661000022 (Ali) 0661000023 (Sara)'], ['0661000022 Ali. 0661000023 Omar mon frère']])(
    'keeps two of one family: %s',
    text => {
      expect(phonesIn([text])).toEqual(['+212661000022', '+212661000023'])
    },
  )

  it.each([
    'sinon',
    'mon deuxième numéro',
    'autre numéro :',
    'et aussi',
    'ou',
    'wla',
    'nmra khra',
    'ورقم ثاني',
    'y también',
    'my second number',
  ])('keeps a second one announced as such in a message of its own: %s', words => {
    expect(phonesIn(['0661000022', `${words} 0661000023`])).toEqual(['+212661000022', '+212661000023'])
  })

  it.each(['pardon', 'oups erreur, autre numéro', 'non', 'عفوا', ''])('takes one that mends for the first: %s', words => {
    expect(phonesIn(['0661000022', `${words} 0661000023`])).toEqual(['+212661000023'])
  })

  it.each([
    'tel de ma femme 0522334455, le mien 0661234567 appelez-moi en premier',
    'celui de ma mère 0661234567, le mien 0522334455, appelez ma mère',
  ])('puts first the one to call first: %s', text => {
    expect(phonesIn([text])).toEqual([A, B])
  })

  it('leaves out the numbers of the shop', () => {
    expect(phonesIn(['c est bien le 0522771043 ?', 'voici 0661234567'])).toEqual([A])
  })

  it.each([
    ['0661234568 non pardon 0661234567'],
    ["c'est 0661234567 pas 0662998877"],
    ['0662998877', 'الرقم تبدل 0661234567'],
    ['0612998877 ne marche plus, prenez 0661234567'],
    ["0533... non c'est mon ancien, prenez 0661234567"],
    ['0661 23 45 76', '0661 23 45 67'],
  ])('follows a correction: %s', (...lines) => {
    expect(phonesIn(lines)).toEqual([A])
  })

  it.each([['moi 0522334455, appelez 0661234567'], ['0522334455, tsel b wldi nmrto 0661234567'], ['0522334455, 0661234567 de préférence']])(
    'calls the preferred number first: %s',
    text => {
      expect(phonesIn([text])).toEqual([A, B])
    },
  )

  it('calls the one who gets the goods before the one who writes', () => {
    expect(phonesIn(['pour mon mari. moi 0522334455, lui : 0661234567'])).toEqual([A, B])
  })

  it('keeps a fallback behind', () => {
    expect(phonesIn(['0661234567, sinon 0522334455'])).toEqual([A, B])
  })

  it('takes a number in the header when no other is given, else puts it last', () => {
    expect(phonesIn(['gardez ce numéro'], '+212 661-234567')).toEqual([A])
    expect(phonesIn(['0522334455'], '+212 661-234567')).toEqual([B, A])
  })

  it('reads national numbers of the country of the account', () => {
    expect(phonesIn(['55 208 631'], null, 'TN')).toEqual(['+21655208631'])
    expect(phonesIn(['78 134 62 09'], null, 'SN')).toEqual(['+221781346209'])
    expect(phonesIn(['0550 12 34 56'], null, 'DZ')).toEqual(['+213550123456'])
  })

  it.each([
    '0522334455, 0661234567, appelez plutôt le 2ème',
    '0522334455 w 0661234567, 3ayto f tani 7sen',
    '0522334455 / 0661234567. please call the second one',
    '0522334455 0661234567 اتصلوا بالثاني',
    'tel 1: 0522334455\ntel 2: 0661234567 (de préférence)',
    '0661234567, 0522334455, appelez le premier',
  ])('puts the number first that is pointed at: %s', text => {
    expect(phonesIn([text])).toEqual([A, B])
  })

  it('leaves out a number that is said not to work', () => {
    expect(phonesIn(['0522334455 machi khdam, hahowa jdid 0661234567'])).toEqual([A])
  })

  it.each([
    [['0662778899', "c'est 0661778899 pas 0662778899"]],
    [['0662987654', "c'est 0661778899 pas 0662987654"]],
    [['0662778899', "it's 0661778899 not 0662778899"]],
    [['رقمي 0662778899', 'هو 0661778899 ماشي 0662778899']],
    [['nmra 0662778899', 'rah 0661778899 machi 0662778899']],
  ])('keeps the new number when the old one is said again to be wrong: %j', lines => {
    expect(phonesIn(lines)).toEqual(['+212661778899'])
  })

  it('knows the numbers of all who share a calling code', () => {
    expect(phonesIn(['my number +44 7911 123456'])).toEqual(['+447911123456'])
  })

  it('keeps the number before a French word for there', () => {
    expect(phonesIn(['0661234567. Ma mère sera là, 0522334455'])).toContain(A)
  })
})
