import { wordSet } from '../text/word-set.ts'

// Words inside an address, behind the word that opens a part of it, and around the name of a town. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** Words for a quarter that may stand behind its name. */
export const AREAS_BEHIND = wordSet('district neighborhood neighbourhood quarter area')
/** Between `quartier` and its name. */
export const BEFORE_NAME_OF_AREA = wordSet('de d du des l la les dyal ديال')
/** Endings of `1er`, `2ème`, `3rd`. */
export const ORDINALS = wordSet('er ere eme ieme e st nd rd th °')
/** What the flats of an estate are called by their number. */
export const HOUSING = wordSet('logements logement logts logt lgts lgt lots log مسكن سكن مسكنا')
/** Behind a house number: `12 bis`. */
export const AGAINS = wordSet('bis ter')
/** Words for a floor. */
export const FLOORS = wordSet('etage etg etaj tabaq taba9 floor piso planta طابق الطابق')
/** Before a word for a quarter of which is asked. */
export const QUELS = wordSet('quel quelle which')
/** Titles in the names of quarters and people. */
export const HONORIFICS = wordSet('sidi moulay lalla سيدي مولاي')
/** Greetings that are names of mosques and streets as well. */
export const PEACE = wordSet('salam السلام')
/** Words for a sector of a quarter. */
export const SECTORS = wordSet('secteur sect sct قطاع القطاع سكتور')
/** Words for an estate, which has houses of its own. */
export const CITES = wordSet('cite cit')
/** Between `rue` and the city it is named after. */
export const BEFORE_NAMESAKE = wordSet("de du des d la l le el al ' - dyal ديال")
/** `Oued Fes` is a quarter, whatever stands before it. */
export const NATURE = wordSet('oued wad jbel jebel واد وادي جبل')
/** Written on to a town they say `in` (`عندي محل فالناظور`): no shop or street has such a name. */
export const IN = wordSet('f b ف ب')
/** Words by which the place of a shop is the customer’s own. */
export const OWN_PLACE = wordSet('suis nous sommes mon notre ma my our mi tengo tenemos 3ndi 3ndna عندي عندنا')
/** `Mme Benslimane`: families are named after towns. */
export const TITLES_OF_FAMILIES = wordSet('mme mlle mr madame monsieur dr docteur mrs ms السيد السيده الحاج الحاجه')
/** Words of English addresses that come after the name: `Baker street`, `AUI campus`. */
export const FOLLOWS_ITS_NAME = wordSet(
  'campus house hostel lodge compound hotel street st road rd avenue building tower mall school hospital university residence',
)
