import { type House, type HouseRule, nodesOf, type SyntaxNode } from './module.ts'

/** Two typed maps that name the same things: one of data, one of code; and the room where each thing has its folder. */
const shelves = [
  { what: 'site', room: 'lib/sites', data: ['lib/sites/registry.ts', 'sites'], code: ['lib/sites/readers.ts', 'readers'] },
  { what: 'CRM', room: 'lib/crm', data: ['lib/crm/registry.ts', 'crms'], code: ['lib/crm/adapters.ts', 'adapters'] },
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

const hasFiles = (house: House, folder: string) => [...house.tree.keys()].some(path => path.startsWith(`${folder}/`))

/** Every site and every CRM stands in both maps, in a folder of its own, and in a folder of tests. */
export const registriesAreWhole: HouseRule = house =>
  shelves.flatMap(({ what, room, data, code }) => {
    const named = keysOf(house, data)
    const coded = keysOf(house, code)
    if (!named) return [`${data[0]} has no map called ${data[1]}`]
    if (!coded) return [`${code[0]} has no map called ${code[1]}`]
    return named.flatMap(id => [
      ...(coded.includes(id) ? [] : [`${code[0]} lacks the ${what} ${id}`]),
      ...[`${room}/${id}`, `test/${room}/${id}`]
        .filter(folder => !hasFiles(house, folder))
        .map(folder => `the ${what} ${id} lacks ${folder}/`),
    ])
  })
