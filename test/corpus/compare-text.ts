/** How texts are compared by LABELLING.md, apart from the reader's own folding: a measure must not lean on what it measures. */

const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SPELLINGS: readonly [RegExp, string | ((digit: string) => string)][] = [
  [INVISIBLE, ''],
  [/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf)],
  [/[آأإٱ]/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/[ݣگڭک]/g, 'ك'],
  [/[\u064b-\u0652\u0670\u0640]/g, ''],
]
const DIACRITICS = /[\u0300-\u036f]/g

/** Text without what LABELLING.md tells to ignore: marks, accents, digit and letter variants, case. */
export function fold(text: string): string {
  const plain = SPELLINGS.reduce((rest, [from, to]) => rest.replace(from, to as string), text.normalize('NFKC'))
  return plain.normalize('NFKD').replace(DIACRITICS, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').toLowerCase()
}

/** Runs of letters or digits of the folded text; `عبد ال…` is one. */
export const words = (text: string): string[] =>
  fold(text)
    .replace(/عبد\s+ال/g, 'عبدال')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

export const TITLES = wordSet(
  `mr m mme mlle mrs ms miss monsieur madame mademoiselle sir si ssi sidi lalla lala dr docteur pr haj hadj hajj haja hajja lhaj lhaja
   l7aj l7aja ustad ostad السيد السيدة الانسة الحاج الحاجة حاج حاجة الاستاذ الاستاذة استاذ دكتور الدكتور الدكتورة د لالة للا سي don dona señor señora sr sra`,
)
export const NUMBER_WORDS = wordSet('n no num numero number nr رقم ra9m raqm nmra adresse address direccion العنوان')
export const QUARTER_WORDS = wordSet('hay 7ay quartier qt cite cité barrio district حي الحي منطقة')

/** Words without those of a list, unless nothing would remain. */
export function without(list: readonly string[], ignored: ReadonlySet<string>): readonly string[] {
  const rest = list.filter(word => !ignored.has(word))
  return rest.length > 0 ? rest : list
}

/** A list with every occurrence of `sequence` taken out. */
export function withoutSequence(list: readonly string[], sequence: readonly string[]): string[] {
  if (sequence.length === 0) return [...list]
  const rest: string[] = []
  for (let at = 0; at < list.length; ) {
    if (sequence.every((word, n) => list[at + n] === word)) at += sequence.length
    else rest.push(list[at++] as string)
  }
  return rest
}

/** F1 of two bags of words: 1 when both are empty, 0 when one is. */
export function f1(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const rest = left.get(word) ?? 0
    if (rest > 0) common++
    left.set(word, rest - 1)
  }
  return (2 * common) / (a.length + b.length)
}
