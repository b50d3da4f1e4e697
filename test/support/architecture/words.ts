import { type HouseRule, nodesOf, type SyntaxNode, say } from './module.ts'

const LETTER = /\p{L}/u
/** Attributes that a person reads or hears. */
const READ_ALOUD = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
])

const isWords = (node: unknown): boolean => {
  const literal = node as SyntaxNode | null
  return literal?.type === 'Literal' && typeof literal.value === 'string' && LETTER.test(literal.value)
}

const inBraces = (node: unknown): unknown => {
  const container = node as SyntaxNode | null
  return container?.type === 'JSXExpressionContainer' ? container.expression : container
}

function isSpokenWithoutT(node: SyntaxNode): boolean {
  if (node.type === 'JSXText') return LETTER.test(String(node.value))
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return (node.children as SyntaxNode[]).some(child => child.type === 'JSXExpressionContainer' && isWords(inBraces(child)))
  }
  if (node.type !== 'JSXAttribute') return false
  return READ_ALOUD.has(String((node.name as SyntaxNode).name)) && isWords(inBraces(node.value))
}

/** Whatever a person reads comes out of `t()`, so that it has three languages. */
export const wordsGoThroughT: HouseRule = ({ modules }) =>
  modules
    .filter(({ path }) => /^(components|entrypoints)\/.*\.tsx$/.test(path))
    .flatMap(module => [...nodesOf(module.program)].filter(isSpokenWithoutT).map(node => say(module, node, 'speaks to people without t()')))

const PLURAL = /_(zero|one|two|few|many|other)$/
type Messages = Record<string, { message: string }>

const stemsOf = (messages: Messages) => {
  const keys = Object.keys(messages)
  return new Set(keys.map(key => (`${key.replace(PLURAL, '')}_other` in messages ? key.replace(PLURAL, '') : key)))
}

const placeholders = (messages: Messages, stem: string): string => {
  const text = (messages[stem] ?? messages[`${stem}_other`])?.message ?? ''
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ')
}

function differences(language: string, english: Messages, other: Messages): string[] {
  const [here, there] = [stemsOf(english), stemsOf(other)]
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(form => `_${form}`)
  const plurals = [...there].filter(stem => !(stem in other))
  const known = Object.keys(other).filter(key => plurals.includes(key.replace(PLURAL, '')))
  return [
    ...[...here].filter(key => !there.has(key)).map(key => `${language} lacks ${key}`),
    ...[...there].filter(key => !here.has(key)).map(key => `${language} has ${key}, which English has not`),
    ...known.filter(key => !forms.some(form => key.endsWith(form))).map(key => `${language} has no plural form ${key}`),
    ...[...here]
      .filter(key => there.has(key) && placeholders(english, key) !== placeholders(other, key))
      .map(key => `${language} fills other places in ${key} than English`),
  ]
}

/** All languages say the same things, each in the plural forms that it has. */
export const languagesSayTheSame: HouseRule = ({ tree }) => {
  const read = (language: string): Messages => JSON.parse(tree.get(`public/_locales/${language}/messages.json`) ?? '{}')
  return ['en', 'fr', 'ar'].flatMap(language => differences(language, read('en'), read(language)))
}
