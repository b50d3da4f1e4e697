// Licence: as Leadclip's own, see LICENSE.
import { wordSet } from '../text/word-set.ts'

/** Small words around colours and sizes. Written for Leadclip. */
export const BEFORE_FIGURE = wordSet('en in f otra otro')
/** They belong to the colour that they stand before. */
export const LOOK_LEADS = wordSet('en in f b une un una otra')
/** They join one colour or size with the next. */
export const LOOK_JOINTS = wordSet('et w y and و en in une un una otra b f')
/** They tell numbers of phones and doors as well. */
export const OPEN_CUES = wordSet('numero نمره')
