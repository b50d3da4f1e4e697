import { posix } from 'node:path'
import { parseSync } from 'vite'
import type { SourceTree } from './source-tree.ts'

/** Any node of the syntax tree (ESTree with TypeScript and JSX). */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

export interface Import {
  specifier: string
  /** The file of ours that is meant; null for a package. It may not exist. */
  target: string | null
  /** `import type` and `export type` vanish when built. */
  kind: 'value' | 'type'
  line: number
}

export interface Module {
  path: string
  text: string
  program: SyntaxNode
  imports: Import[]
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function readImport(path: string, text: string, statement: { start: number; end: number }, specifier: string): Import {
  const isRelative = specifier.startsWith('.')
  const target = isRelative ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : null
  const kind = /^(import|export)\s+type\b/.test(text.slice(statement.start, statement.end)) ? 'type' : 'value'
  return { specifier, target, kind, line: lineAt(text, statement.start) }
}

/** Parses a module. Throws on a syntax error: the compiler says it better. */
export function parseModule(path: string, text: string): Module {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const imports = [
    ...module.staticImports.map(one => readImport(path, text, one, one.moduleRequest.value)),
    ...module.staticExports.flatMap(one => {
      const from = one.entries.find(entry => entry.moduleRequest)?.moduleRequest
      return from ? [readImport(path, text, one, from.value)] : []
    }),
    ...module.dynamicImports.map(one => {
      const written = text.slice(one.moduleRequest.start, one.moduleRequest.end)
      return readImport(path, text, one, written.replace(/^['"`]|['"`]$/g, ''))
    }),
  ]
  return { path, text, program: program as unknown as SyntaxNode, imports }
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a syntax tree, each before its children. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) yield* nodesOf(child)
  }
}

/** The repository as the rules see it: its files, and its TypeScript parsed. */
export interface House {
  tree: SourceTree
  modules: Module[]
}

export function openHouse(tree: SourceTree): House {
  const modules = [...tree].filter(([path]) => /\.tsx?$/.test(path)).map(([path, text]) => parseModule(path, text))
  return { tree, modules }
}

/** A rule of the house: what stands against it, one sentence each, `path:line` first; nothing when it holds. */
export type HouseRule = (house: House) => string[]

export const isProduct = (path: string): boolean => /^(entrypoints|components|lib)\//.test(path)

export const say = (module: Module, at: SyntaxNode, words: string): string => `${module.path}:${lineAt(module.text, at.start)} ${words}`
