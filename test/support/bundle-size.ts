import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

/** What a page or a script makes the browser load before it can do its work. */
export interface Bundle {
  entry: string
  /** Paths inside the build, the entry first. */
  files: string[]
  /** Each file on its own, as gzip, bytes. */
  gzip: number
}

function staticImports(build: string, script: string): string[] {
  const { module } = parseSync(script, readFileSync(join(build, script), 'utf8'))
  const specifiers = [
    ...module.staticImports.map(one => one.moduleRequest.value),
    ...module.staticExports.flatMap(one => one.entries.flatMap(entry => entry.moduleRequest?.value ?? [])),
  ]
  return specifiers.map(specifier => posix.join(posix.dirname(script), specifier))
}

/** Scripts, style sheets and preloads that a page names. */
function namedByPage(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)]
  return named.map(([, address]) => posix.join(posix.dirname(page), `./${address}`).replace(/^\/+/, ''))
}

function namedBy(build: string, file: string): string[] {
  if (file.endsWith('.html')) return namedByPage(build, file)
  return file.endsWith('.js') ? staticImports(build, file) : []
}

/** The first load of a page or script of a build: it and whatever it names, imports loaded later left out. Throws when a file is missing. */
export function measureBundle(build: string, entry: string): Bundle {
  const files = new Set([entry])
  for (const file of files) for (const next of namedBy(build, file)) files.add(next)
  const gzip = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0)
  return { entry, files: [...files], gzip }
}
