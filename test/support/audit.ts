import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { View } from './driver.ts'

interface Violation {
  id: string
  help: string
  nodes: { html: string }[]
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * A function that holds all of axe-core: a driver carries functions into the document as their source, which the extension's
 * policy for scripts does not stop.
 */
const violations = new Function(`${axe}; return window.axe.run().then(({ violations }) => violations)`) as () => Promise<Violation[]>

/** What axe-core finds against the document as it is now, in words; empty when nothing. */
export async function audit(view: View): Promise<string[]> {
  const found = await view.evaluate(violations)
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`))
}
