import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** The repository as text: path from its top, with forward slashes, to content. A test makes small ones in memory. */
export type SourceTree = ReadonlyMap<string, string>

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.tmp'])
/** Data is not source: its text is not read, only its place. */
const READ = new Set(['.ts', '.tsx', '.css', '.html', '.json', '.md', ''])
const TOO_LONG_TO_BE_WRITTEN = 200_000

function* pathsBelow(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* pathsBelow(root, path)
    else if (entry.isFile()) yield path
  }
}

/** Reads every file below `root` that is ours. */
export function readSourceTree(root: string): SourceTree {
  const tree = new Map<string, string>()
  for (const path of pathsBelow(root, '')) {
    const text = READ.has(extname(path)) && path !== 'package-lock.json' ? readFileSync(join(root, path), 'utf8') : ''
    tree.set(path, text.length > TOO_LONG_TO_BE_WRITTEN ? '' : text)
  }
  return tree
}
