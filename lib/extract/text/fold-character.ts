/** Letters that Unicode's compatibility decomposition leaves apart although people type one for the other. */
const SAME: Record<string, string> = {
  // Arabic letters: hamza carriers, alef maqsura and Farsi yeh, ta marbuta, the Moroccan and Persian gafs
  ...pairs('ٱا ىي یي ئي ؤو ةه گك ݣك ڭك کك ڤف پب چج ڥف ۀه ەه ھه'),
  // Latin letters without a decomposition
  ...pairs('øo łl đd ıi ðd'),
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  // punctuation that means the same
  ...pairs("،, ؛; ٬, ٫. ‐- ‑- ‒- –- —- ―- −- ’' ‘' ´' `' ʼ' ʿ' ٴ' «\" »\" “\" ”\" „\" ·• ●• ▪• ∙• ⁄/ ∕/ ×x ✕x ✖x º° ª°"),
  '؟': '?',
  '\r': ' ',
  '\t': ' ',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  ء: '',
}

const DROPPED = /[\p{M}\p{Cf}ـ]/gu
const EASTERN_DIGITS = /[٠-٩۰-۹]/g
const PLAIN_TEXT = /^[\p{L}\p{N}\p{P}\p{S}\s]*$/u
const folded = new Map<string, string>()

/**
 * One code point made comparable: lower case, without accents, harakat, tatweel, keycaps and invisible marks; any decimal digit
 * of Arabic, Persian, full-width or mathematical type as ASCII; Arabic letters that are typed for one another as one. May be
 * empty or several characters. What is no text (emoji, lone surrogates, private use) becomes `•`, which separates.
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const result = fold(character)
  folded.set(character, result)
  return result
}

function fold(character: string): string {
  const same = SAME[character]
  if (same !== undefined) return same
  const plain = character
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(EASTERN_DIGITS, digit => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase()
  if (character.length > 1 && !/[\p{L}\p{N}]/u.test(plain)) return plain === '' ? '' : '•'
  if (!PLAIN_TEXT.test(plain)) return '•'
  return Array.from(plain, part => SAME[part] ?? (/\s/.test(part) && part !== '\n' ? ' ' : part)).join('')
}

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map(pair => [pair.slice(0, 1), pair.slice(1)]))
}
