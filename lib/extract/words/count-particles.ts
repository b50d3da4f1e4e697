import { wordSet } from '../text/word-set.ts'

// Small words around counts, measures, sizes and prices. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** Before the number of an order in a list: `la 2`. */
export const BEFORE_ORDINAL = wordSet('la le no n ° #')
/** Before the number that opens an item of a list. */
export const BEFORE_ITEM_NUMBER = wordSet('# ° ( [ n no num numero :')
/** Between two things that are counted each for itself. */
export const BETWEEN_COUNTED = wordSet('et w and y و o +')
/** Between a count and the thing counted. */
export const BEFORE_COUNTED = wordSet("' x * ( de d dyal of des b ديال - : belles beaux autre autres seul seule svp من د تاع متاع ta3 mta3")
/** Before a number that counts nothing: a price, a size, a house. */
export const BEFORE_OTHER_NUMBER = wordSet('b ب en n ° rue a =')
/** Before a day of the month or an hour. */
export const BEFORE_DAY = wordSet('le el nhar entre bin يوم بين')
/** What stands between a count and the thing counted. */
export const OF = wordSet('de d dyal dial diyal mn men mel of ديال من د تاع متاع ta3 mta3')
/** Articles behind `of`: one thing is meant. */
export const THE = wordSet('le la l')
/** Between a measure and what is measured. */
export const BEHIND_MEASURE = wordSet("de d ' dyal dial of ديال من")
/** Words for a set that is sold as one. */
export const SETS = wordSet('lot pack boite paquet set coffret box kit طقم علبه مجموعه juego')
/** `saybi liya 4`: so many are ordered. */
export const FOR_ME = wordSet('liya lia lya ليا لي moi me')
/** What a set is made of. */
export const PIECES = wordSet('pieces piece pcs verres قطع قطعه حبه حبات piezas unites')
/** Between a set and how many are in it. */
export const BEHIND_SET = wordSet('de d of')
/** What joins one more thing to what was counted. */
export const WITH = wordSet('+ plus avec puis with con m3a مع o')
/** Words that announce a price. */
export const BEFORE_PRICE = wordSet('b ب a @ bi taman prix بثمن بسعر السعر الثمن toujours for')
/** Between so many pieces and their price: `3 pour 100`. */
export const FOR = wordSet('b ب bi a pour for por = @ :')
/** Before a size. */
export const BEFORE_SIZE = wordSet('taille size talla t مقاس en قياس')
/** Sizes in letters; in a name they tell articles apart as numbers do. */
export const SIZES = wordSet('xs s m l xl xxl xxxl')
/** What articles are sold by, by every word for it. */
export const MEASURES = [
  'kg kilo kilos kilou kilowat كيلو كيلوات كلغ كغ',
  'l litre litres litro litros itro yetro لتر ليتر ليترو لترات يترو يطرو ايطرو',
].map(wordSet)
