import { wordSet } from '../text/word-set.ts'

// Small words around articles that are taken off an order, exchanged or joined to it. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** Between what goes back and what comes instead. */
export const AGAINST = wordSet('contre par pour avec b bi for with por ب')
/** Right behind an article these take it off. */
export const NO = wordSet('non no la lla لا')
/** What may stand last behind a word that takes something off. */
export const IT = wordSet('le la les l it them lo los las daba')
/** What parts the thing that is there from the one that is not. */
export const BUT = wordSet('mais but pero لكن walakin kayn kayna')
/** With a no before them they agree: `pas de problème`. */
export const PROBLEM = wordSet('probleme problem problema souci soucis mochkil mouchkil مشكل مشكله worries')
/** What ties a word to the goods that it tells more of. */
export const LINKS = wordSet("de d a en in f dyal dial ta3 pour for para ل ديال د '")
/** Of these, those that no article follows. */
export const BARE_LINKS = wordSet("de '")
/** What may stand between such a tie and the word. */
export const DETERMINERS = wordSet('le la les l el the a an this that these those your my')
