import { wordSet } from '../text/word-set.ts'

// Small words of grammar: articles, what joins two things, what sets a condition. Written for Leadclip.
// Licence: as Leadclip's own, see LICENSE.

/** Behind these a label may stand: `mon nom`. */
export const BEFORE_LABEL = wordSet('mon ma le la l el et w my mi و')
/** Articles that may open the name of a quarter. */
export const ARTICLES_OF_PLACES = wordSet('la le les l el al')
/** What joins the next thought to a part of an address or a name: `Ali-0661…`. */
export const BEFORE_NEXT_THOUGHT = wordSet('w et and و de -')
/** Articles before the sun letters, with the sound of the word. */
export const SUN_ARTICLES = wordSet('es er ez ed')
/** Articles and particles that open the name of a person or a quarter. */
export const ARTICLES_OF_NAMES = wordSet('el al es er ez ed ben bou ould l')
/** `Rachid El Yousfi w …`: what goes on is another thought. */
export const AFTER_NAME = wordSet('w et and و')
/** What ends the name of an article and goes on with another. */
export const CONJUNCTIONS = wordSet('et w o ou and y و or plus wla ولا')
/** Before a colour that stands for the thing: `la noire`. */
export const BEFORE_COLOUR = wordSet('la le les l un une en the el los las f b')
/** `bghit 7ta lbeige`: one more. */
export const ALSO_BEFORE = wordSet('7ta hta 7tta tta حتي')
/** Articles and pointing words before the name of goods. */
export const ARTICLES_OF_GOODS = wordSet('el al l la le les un une the had هاد هذا هذه هذي')
/** What may stand between a word that denies or singles out and the goods. */
export const BEFORE_GOODS = wordSet("la le les l ' the el los las un une dyal")
/** Words that set a condition for what follows: `ila jat sghira nbdelha ?`, `ila bghiti`. */
export const IF = wordSet('si ila ela ida idha law lw if اذا لو الا ايلا')
/** The same, and what happens some day. */
export const CONDITIONS = new Set([...IF, 'quand', 'when'])
/** `si possible`, `s'il vous plaît`, `if you can`: politeness sets no condition. */
export const POLITE = wordSet('possible vous te tu you puedes podeis ymken momkin ممكن')
/** Who `s’` may be shortened before: `s’il`. */
export const PRONOUNS = wordSet('il elle ils on')
/** Words of a name in the catalogue that tell nothing. */
export const EMPTY_WORDS = wordSet('de du des d la le les l un une a au aux en et pour avec sans of the for with and del para con y x')
/** What goes on with what is named before it: `le livreur qui …`. */
export const BEFORE_CLAUSE = wordSet('qui que li lli who that اللي لي')
