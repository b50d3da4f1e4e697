import { wordSet } from '../text/word-set.ts'

// Words by which a customer replies to what the shop has written. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** Said to anything; only where the shop has asked do they confirm something. */
export const WEAK_ASSENTS = wordSet('ok okay safi merci wakha vale tamam صافي واخا طيب تمام')
/** Words for the rest, which is right as it stands. */
export const REST = wordSet('reste restant rest resto demas ba9i lba9i lbaqi باقي الباقي')
/** Behind a yes: one thing is not right. */
export const EXCEPT = wordSet('sauf mais juste but except pero salvo solo ghir walakin غير لكن ولكن بس الا')
