import { wordSet } from '../text/word-set.ts'

// Words by which people say which number is to be called, and for which case. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** The one who writes. */
export const ME = wordSet('moi me liya lia biya bia 3liya ليا بيا عليا بي علي mi')
/** Somebody else. */
export const THEM = wordSet(
  'elle lui la le eux liha lih lihom biha bih her him them el ella ellos ليها ليه لها له بها به بيها بيه عليها عليه',
)
/** What may stand between verb and pronoun: `call only her`, `llamad a ella`. */
export const BEFORE_PRONOUN = wordSet('- a plutot only just direct directement ghir غير فقط')
/** Pronouns before the verb: `l'appeler`, `lo llamen`. */
export const THEM_BEFORE = wordSet('l lo')
/** The same for the one who writes: `m’appeler`. */
export const ME_BEFORE = wordSet('m me')
/** Pronouns that are articles before a noun: `appelez la livraison`. */
export const ARTICLES_LIKE_PRONOUNS = wordSet('la le el')
/** The one named before. */
export const THAT_ONE = wordSet('elle lui la le liha lih lihom her him it ليها ليه لها له بها به بيها بيه عليها عليه')
/** `my`, behind the word. */
export const OF_MINE = wordSet('dyali diali ديالي تاعي ta3i')
/** What may stand between `colis` and its number. */
export const BEFORE_REFERENCE = wordSet(': . # ° - ( = / n no num numero number est is es le la de رقم هو')
/** The first and the second of several numbers. */
export const ORDINALS_OF_NUMBERS = [
  '1er premier lwl lewel lowel first primero الأول',
  '2eme deuxieme tani ttani second segundo الثاني التاني',
].map(wordSet)
/** Before what takes the place: `remplacez 06… par 06…`. */
export const BEFORE_NEW = wordSet('par b with por to ب')
/** Before the one who is to use a number: `pour le livreur`. */
export const FOR_WHOM = wordSet('pour para for')
