import { type House, type HouseRule, isProduct } from './module.ts'

const valueTargets = (house: House): Map<string, string[]> =>
  new Map(
    house.modules.map(module => [
      module.path,
      module.imports.filter(one => one.kind === 'value' && one.target !== null).map(one => one.target ?? ''),
    ]),
  )

/** No module needs itself, by whatever way round. Types aside: they vanish. */
export const noCycles: HouseRule = house => {
  const targets = valueTargets(house)
  const done = new Set<string>()
  const problems: string[] = []
  const follow = (path: string, way: string[]): void => {
    const since = way.indexOf(path)
    if (since >= 0) problems.push([...way.slice(since), path].join(' -> '))
    if (since >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) follow(target, [...way, path])
    done.add(path)
  }
  for (const path of targets.keys()) follow(path, [])
  return problems
}

const isReExport = (statement: { type: string; source?: unknown }) =>
  statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && Boolean(statement.source))

/** No module is there only to hand on what others export. */
export const noBarrels: HouseRule = ({ modules }) =>
  modules
    .filter(({ program }) => {
      const statements = program.body as { type: string; source?: unknown }[]
      return statements.length > 0 && statements.every(isReExport)
    })
    .map(({ path }) => `${path} only re-exports: import from the file itself`)

/** The polyfill has one door. */
export const oneDoorToTheBrowser: HouseRule = ({ modules }) =>
  modules
    .filter(module => isProduct(module.path) && module.path !== 'lib/browser.ts')
    .flatMap(module =>
      module.imports
        .filter(one => one.kind === 'value' && one.specifier.startsWith('webextension-polyfill'))
        .map(one => `${module.path}:${one.line} imports the polyfill: lib/browser.ts is its only door`),
    )
