import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { minify } from '../../minify.ts'
import { packWordLists } from '../../word-lists.ts'
import { repository } from '../support/repository.ts'

/** What the reader adds, as gzip, bytes: its code with what it imports, and its data, which are loaded when first needed. */
export interface ReaderSize {
  code: number
  data: number
}

const DATA = ['public/data/cities.json', 'public/data/phone-numbering.json']

/** At the level that a shop's archive is made with. */
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length

/** Bundles the reader by itself, as the extension's build does: not as a library, whose white space Vite leaves in. */
export async function readerSize(): Promise<ReaderSize> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packWordLists],
    build: {
      write: false,
      ...minify,
      modulePreload: false,
      rolldownOptions: {
        ...minify.rolldownOptions,
        input: join(repository, 'lib/extract/extract-leads.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The bundler watches instead of building')
  const code = output.output.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipped(file.code) : 0), 0)
  return { code, data: DATA.reduce((sum, file) => sum + gzipped(readFileSync(join(repository, file))), 0) }
}
