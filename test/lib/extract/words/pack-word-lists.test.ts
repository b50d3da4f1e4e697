import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minify } from '../../../../minify.ts'
import { packWordLists } from '../../../../word-lists.ts'
import { repository } from '../../../support/repository.ts'

const folder = join(repository, 'lib/extract/words')
const lists = readdirSync(folder).map(file => file.replace('.ts', ''))

/** What a module exports, its functions apart: of a list's line the first word, and the others in any order. */
const dataOf = async (file: string) =>
  Object.fromEntries(
    Object.entries((await import(pathToFileURL(file).href)) as object)
      .filter(([, value]) => typeof value !== 'function')
      .map(([name, value]) => [name, wordsIn(value)]),
  )

function wordsIn(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/,\n\s*/g, ',')
      .split('\n')
      .map(wordsOfLine)
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isRecord ? Object.fromEntries(Object.entries(value).map(([name, list]) => [name, wordsIn(list)])) : value
}

function wordsOfLine(line: string): string[] {
  const [first = '', ...words] = line.split(',')
  return [first, ...words.toSorted()]
}

describe('word lists as they ship', () => {
  let built: string

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'leadclip-words-'))
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [packWordLists],
      build: {
        outDir: built,
        ...minify,
        rolldownOptions: {
          input: Object.fromEntries(lists.map(list => [list, join(folder, `${list}.ts`)])),
          output: { ...minify.rolldownOptions.output, entryFileNames: '[name].mjs' },
          preserveEntrySignatures: 'strict',
        },
      },
    })
  }, 60_000)

  afterAll(() => rm(built, { recursive: true }))

  it.each(lists)('says in %s what the source says', async list => {
    const source = await dataOf(join(folder, `${list}.ts`))
    expect(await dataOf(join(built, `${list}.mjs`))).toEqual(source)
  })
})
