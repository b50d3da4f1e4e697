import { type HouseRule, type SyntaxNode, say } from './module.ts'

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

/** What reads a page by a selector. */
const LOOKS_UP = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches'])

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value

/** The texts that an expression may come to: a literal, a template's fixed parts, both ways of a choice. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw)
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)]
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)]
    case 'JSXExpressionContainer':
      return textsOf(node.expression)
    default:
      return []
  }
}

const isWords = (node: unknown): boolean => textsOf(node).some(text => LETTER.test(text))
const attributeName = (node: SyntaxNode) => String((node.name as SyntaxNode).name)

function isSpokenWithoutT(node: SyntaxNode): boolean {
  if (node.type === 'JSXText') return LETTER.test(String(node.value))
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as SyntaxNode[]).some(child => child.type === 'JSXExpressionContainer' && isWords(child))
  return node.type === 'JSXAttribute' && READ_ALOUD.has(attributeName(node)) && isWords(node.value)
}

/** Two words with a space between them, or any letter of a script in which no code is written. */
const SENTENCE = /\p{L}{2,},? \p{L}{2,}|[^\p{Script=Latin}\P{L}]/u
/** Where people's words come about: what draws, what it calls back into, and the background, which notifies. */
const SPEAKING = /^(components|entrypoints|lib\/(panel|background|capture))\//

/** What no person reads: errors and the log are for us, classes and styles for the browser. */
function isForMachines(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') return /(Error|Failure)$/.test(String((node.callee as SyntaxNode).name))
  if (node.type === 'CallExpression') {
    const { type, object, property } = node.callee as SyntaxNode
    return type === 'MemberExpression' && ((object as SyntaxNode).name === 'log' || LOOKS_UP.has(String((property as SyntaxNode).name)))
  }
  return node.type === 'JSXAttribute' && !READ_ALOUD.has(attributeName(node))
}

/** Every node that people may have to do with. */
function* spokenNodes(node: SyntaxNode): Generator<SyntaxNode> {
  if (isForMachines(node)) return
  yield node
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) yield* spokenNodes(child)
}

const isSentence = (node: SyntaxNode): boolean =>
  (node.type === 'Literal' || node.type === 'TemplateLiteral') && textsOf(node).some(text => SENTENCE.test(text))

/** Whatever a person reads comes out of `t()`, so that it has three languages. */
export const wordsGoThroughT: HouseRule = ({ modules }) =>
  modules
    .filter(({ path }) => SPEAKING.test(path))
    .flatMap(module => {
      const spoken = [...spokenNodes(module.program)].filter(node => isSpokenWithoutT(node) || isSentence(node))
      return spoken.map(node => say(module, node, 'speaks to people without t()'))
    })

const PLURAL = /_(zero|one|two|few|many|other)$/
type Messages = Record<string, { message: string }>

const stemsOf = (messages: Messages) => {
  const keys = Object.keys(messages)
  return new Set(keys.map(key => (`${key.replace(PLURAL, '')}_other` in messages ? key.replace(PLURAL, '') : key)))
}

const filled = (message: string | undefined): string => [...new Set(message?.match(/\{\w+\}/g))].toSorted().join(' ')

/** The plural forms that a language has, and those of them for numbers that a person may come upon: French has one for millions. */
function formsOf(language: string): { known: string[]; needed: Set<string> } {
  const rules = new Intl.PluralRules(language)
  const needed = new Set(Array.from({ length: 200 }, (_, count) => `_${rules.select(count)}`))
  return { known: rules.resolvedOptions().pluralCategories.map(form => `_${form}`), needed }
}

/** What is wrong with one plural message: forms too many or too few, or a number that is not shown. Zero, one and two may be words. */
function pluralFaults(language: string, english: Messages, other: Messages, stem: string): string[] {
  const { known, needed } = formsOf(language)
  const here = Object.keys(other).filter(key => PLURAL.test(key) && key.replace(PLURAL, '') === stem)
  const wanted = filled(english[`${stem}_other`]?.message)
  const fills = (key: string) => filled(other[key]?.message)
  const inWords = (key: string) =>
    /_(zero|one|two)$/.test(key) &&
    fills(key)
      .split(' ')
      .every(place => wanted.includes(place))
  return [
    ...here.filter(key => !known.includes(key.slice(stem.length))).map(key => `${language} has no plural form ${key}`),
    ...[...needed].filter(form => !here.includes(stem + form)).map(form => `${language} lacks the plural form ${stem}${form}`),
    ...here.filter(key => fills(key) !== wanted && !inWords(key)).map(key => `${language} fills other places in ${key} than English`),
  ]
}

function differences(language: string, english: Messages, other: Messages): string[] {
  const [here, there] = [stemsOf(english), stemsOf(other)]
  const isPlural = (messages: Messages, stem: string) => !(stem in messages)
  const both = [...here].filter(stem => there.has(stem))
  return [
    ...[...here].filter(key => !there.has(key)).map(key => `${language} lacks ${key}`),
    ...[...there].filter(key => !here.has(key)).map(key => `${language} has ${key}, which English has not`),
    ...both
      .filter(key => isPlural(english, key) !== isPlural(other, key))
      .map(key => `${language} counts in ${key} where English does not, or the other way round`),
    ...both.filter(key => isPlural(other, key)).flatMap(key => pluralFaults(language, english, other, key)),
    ...both
      .filter(key => !isPlural(other, key) && filled(english[key]?.message) !== filled(other[key]?.message))
      .map(key => `${language} fills other places in ${key} than English`),
  ]
}

/** French puts a space before high punctuation: one at which no line breaks. */
export const frenchKeepsItsPunctuation: HouseRule = ({ tree }) => {
  const messages: Messages = JSON.parse(tree.get('public/_locales/fr/messages.json') ?? '{}')
  const loose = Object.entries(messages).filter(([, { message }]) => / [:;?!»]|« /.test(message))
  return loose.map(([key]) => `fr lets a line break before the punctuation of ${key}`)
}

/** All languages say the same things, each in the plural forms that it has. */
export const languagesSayTheSame: HouseRule = ({ tree }) => {
  const read = (language: string): Messages => JSON.parse(tree.get(`public/_locales/${language}/messages.json`) ?? '{}')
  return ['en', 'fr', 'ar'].flatMap(language => differences(language, read('en'), read(language)))
}
