import { wordSet } from '../text/word-set.ts'

// Letters and words written on to figures, and words that a point or a slash shortens. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** What follows a lone digit without making it a letter: units, currencies, ordinals, times. */
export const AFTER_DIGIT = wordSet(
  'x h l m g d f e dh dhs dt mad cfa fcfa eur euro euros cm mm kg gr ml cl min mn pcs pc eme ieme ere er nd rd th sme',
)
/** What a figure is written on to without being a letter of it: `x2`, `apt4`. */
export const BEFORE_DIGIT = wordSet('x n no n° tel bt app imm apt bloc lot rue')
/** Before a figure that ends the word: `w2` is `and two`, `w9t` is a word. */
export const BEFORE_LAST_FIGURE = wordSet('w b et')
/** Words that a point shortens: no sentence ends there. */
export const ABBREVIATIONS = wordSet(
  'av ave bd bld blvd bl imm n no num app appt apt tel res lot bt q qt r st rd mr mme mlle dr pr sr sra avda c esc pta ste prof quart resid',
)
/** `c/ Mayor`, `s/n`. */
export const SLASH_WORDS = wordSet('c s av')
