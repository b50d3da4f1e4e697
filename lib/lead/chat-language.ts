import type { Conversation } from './conversation.ts'

/** The languages that a customer is answered in. */
export type ChatLanguage = 'ar' | 'fr' | 'en' | 'es' | 'pt'

/**
 * Small words that tell one language from the others in a line of a chat, as people type them, without accents. Darija in Latin
 * letters is answered in Arabic, which all who write it read.
 */
const WORDS: Record<ChatLanguage, ReadonlySet<string>> = {
  ar: new Set(
    'salam slm bghit bghiti bghina wakha chhal ch7al kayn kayna dyal dyali fin fine wach wash 3afak chokran choukran ana nta nti hada hadi had 3lik 3likom labas mzyan walakin bzaf daba ghadi liya lya shukran marhaba'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'je tu vous nous le les des une est et pour avec bonjour bonsoir svp merci combien prix livraison commande voudrais veux oui non mon ma votre dans sur ca c d l j salut quel quelle'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i the you is are and for with hello hi please thanks thank how much price delivery order want would like yes my your in this that it can do have'.split(
      ' ',
    ),
  ),
  es: new Set(
    'yo el los las una es y para con hola buenos buenas favor gracias cuanto cuesta precio envio pedido quiero quisiera si mi su en este esta lo tiene puedo de que'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'eu voce os um uma e para com ola oi bom boa favor obrigado obrigada quanto preco entrega encomenda pedido quero queria gostaria sim meu minha seu em este esta isso tem posso dois duas nao de que'.split(
      ' ',
    ),
  ),
}
const LATIN: ChatLanguage[] = ['ar', 'fr', 'en', 'es', 'pt']

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The language that the customer writes; of a chat that does not tell, that of the shop; without a word of either, Arabic. */
export function chatLanguage({ messages, selection }: Conversation): ChatLanguage {
  const said = (direction: string) => messages.flatMap(message => (message.direction === direction ? [message.text] : []))
  for (const texts of [said('in'), [...said('unknown'), selection ?? ''], said('out')]) {
    const language = languageOf(texts.join('\n'))
    if (language) return language
  }
  return 'ar'
}

function languageOf(text: string): ChatLanguage | null {
  const [arabic, latin] = [count(text, /\p{Script=Arabic}/gu), count(text, /\p{Script=Latin}/gu)]
  if (arabic > latin) return 'ar'
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  const hits = LATIN.map(language => ({ language, found: words.filter(word => WORDS[language].has(word)).length }))
  const best = hits.reduce((one, other) => (other.found > one.found ? other : one))
  return best.found > 0 ? best.language : null
}
