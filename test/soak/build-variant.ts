import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { BrowserName } from '../support/browser-places.ts'
import { buildFolder, repository } from '../support/repository.ts'
import { bundle } from './bundle.ts'

/** A module of the product, from the top folder, and the module of `variants/` that stands in for it. It may import the true one. */
export interface Swap {
  of: string
  by: string
}

/** The production build with another background in it: one that is broken on purpose, or lives by another clock. Returns its folder. */
export async function buildVariant(browser: BrowserName, entry: string, swaps: Swap[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leadclip-variant-'))
  await cp(buildFolder(browser), folder, { recursive: true })
  await writeFile(join(folder, 'background.js'), await bundle(`variants/${entry}`, swaps.map(swapPlugin)))
  return folder
}

function swapPlugin({ of, by }: Swap): Plugin {
  const original = join(repository, of)
  const standIn = join(repository, 'test/soak/variants', by)
  return {
    name: `swap ${of}`,
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found?.id === original && importer !== standIn ? standIn : null
    },
  }
}
