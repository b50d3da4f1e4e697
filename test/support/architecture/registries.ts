import { type House, type HouseRule, nodesOf, type SyntaxNode } from './module.ts'

/** Two typed maps that name the same things: one of data, one of code; and the files that each thing has of its own. */
const shelves = [
  {
    what: 'site',
    data: ['lib/sites/registry.ts', 'sites'],
    code: ['lib/sites/readers.ts', 'readers'],
    files: (id: string) => [`lib/sites/${id}/read.ts`, `test/lib/sites/${id}/contract.test.ts`],
  },
  {
    what: 'CRM',
    data: ['lib/crm/registry.ts', 'crms'],
    code: ['lib/crm/adapters.ts', 'adapters'],
    files: (id: string) => [
      `lib/crm/${id}/adapter.ts`,
      `test/lib/crm/${id}/contract.test.ts`,
      `test/lib/crm/${id}/any-reply.test.ts`,
      `test/sandbox/${id}/surface.ts`,
    ],
  },
] as const

/** The keys of the object that a module exports under a name; null when there is no such module or export. */
function keysOf(house: House, [path, name]: readonly [string, string]): string[] | null {
  const module = house.modules.find(one => one.path === path)
  if (!module) return null
  const map = [...nodesOf(module.program)].find(node => node.type === 'VariableDeclarator' && (node.id as SyntaxNode).name === name)
  const init = map?.init as SyntaxNode | undefined
  if (init?.type !== 'ObjectExpression') return null
  return (init.properties as SyntaxNode[]).map(property => {
    const key = property.key as SyntaxNode
    return String(key.type === 'Literal' ? key.value : key.name)
  })
}

/** Every site and every CRM stands in both maps, has code of its own, and runs the contract of its kind; the sandbox speaks every CRM. */
export const registriesAreWhole: HouseRule = house =>
  shelves.flatMap(({ what, data, code, files }) => {
    const named = keysOf(house, data)
    const coded = keysOf(house, code)
    if (!named) return [`${data[0]} has no map called ${data[1]}`]
    if (!coded) return [`${code[0]} has no map called ${code[1]}`]
    return named.flatMap(id => [
      ...(coded.includes(id) ? [] : [`${code[0]} lacks the ${what} ${id}`]),
      ...files(id)
        .filter(path => !house.tree.has(path))
        .map(path => `the ${what} ${id} lacks ${path}`),
    ])
  })
