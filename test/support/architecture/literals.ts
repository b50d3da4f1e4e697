import { type HouseRule, isProduct, type Module, nodesOf, type SyntaxNode, say } from './module.ts'

/** Where names of hosts belong: the registries, the rules of a CRM, the selectors of a site, the manifest. */
const HOSTS_STAND_IN = /^lib\/(sites\/registry|crm\/registry|crm\/[^/]+\/rules|sites\/[^/]+\/selectors|manifest)\.ts$/
const HOST = /(^|[^\w.-])([a-z0-9-]+\.)+(com|net|org|io|app|dev|ma|me|co|cc)(?![\w.-]*[\w-])/i
/** The name of a language, which looks like an address. */
const NAMESPACE = 'http://www.w3.org/2000/svg'
/** What reads a page by a selector. */
const LOOKS_UP = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'getElementById', 'getElementsByClassName'])
const SELECTOR = /\[(data-|aria-|role|class|id)[\w-]*([~|^$*]?=|\])/

/** The text of a string literal or of a template's fixed parts; null for other nodes. */
function textOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateElement') return null
  return (node.value as { raw: string }).raw
}

function literalsOf(module: Module): { node: SyntaxNode; text: string }[] {
  return [...nodesOf(module.program)].flatMap(node => {
    const text = textOf(node)
    return text === null ? [] : [{ node, text }]
  })
}

/** A host is named once, in a registry. */
export const hostsStandInRegistries: HouseRule = ({ modules }) =>
  modules
    .filter(module => isProduct(module.path) && !HOSTS_STAND_IN.test(module.path))
    .flatMap(module => {
      const imported = new Set(module.imports.map(one => one.specifier))
      const named = literalsOf(module).filter(({ text }) => HOST.test(text) && text !== NAMESPACE && !imported.has(text))
      return named.map(({ node, text }) => say(module, node, `names the host in "${text}": hosts stand in the registries`))
    })

const looksUpByLiteral = (node: SyntaxNode): boolean => {
  if (node.type !== 'CallExpression') return false
  const callee = node.callee as SyntaxNode
  const [first] = node.arguments as SyntaxNode[]
  const property = callee.type === 'MemberExpression' ? (callee.property as SyntaxNode).name : null
  return typeof property === 'string' && LOOKS_UP.has(property) && first !== undefined && textOf(first) !== null
}

/** How a site's page is built is said in its `selectors.ts` and nowhere else. */
export const selectorsStandApart: HouseRule = ({ modules }) =>
  modules
    .filter(({ path }) => path.startsWith('lib/sites/') && !path.endsWith('/selectors.ts'))
    .flatMap(module => {
      const nodes = [...nodesOf(module.program)].filter(node => looksUpByLiteral(node) || SELECTOR.test(textOf(node) ?? ''))
      return nodes.map(node => say(module, node, 'holds a selector: selectors stand in selectors.ts'))
    })

/** Here stand the examples of what must not be. */
const EXAMPLES = /^test\/(architecture\.test\.ts|support\/architecture\/)/

/** A clone with nothing beside it works: no path leads out of the repository. */
export const standsAlone: HouseRule = ({ tree, modules }) => [
  ...modules.flatMap(module =>
    module.imports
      .filter(one => one.target?.startsWith('..') || one.specifier.startsWith('/') || one.specifier.startsWith('file:'))
      .map(one => `${module.path}:${one.line} imports ${one.specifier}, outside of the repository`),
  ),
  ...modules
    .filter(module => !EXAMPLES.test(module.path))
    .flatMap(module =>
      literalsOf(module)
        .filter(({ text }) => /(^|[^.\w])(\.\.\/)+shared\/|(^|[\s"'])\/(work|home|root|Users)\//.test(text))
        .map(({ node, text }) => say(module, node, `reaches outside of the repository: "${text}"`)),
    ),
  ...['package.json', '.ci/run', 'README.md']
    .filter(path => /\.\.\/shared|\/work\//.test(tree.get(path) ?? ''))
    .map(path => `${path} reaches outside of the repository`),
]
