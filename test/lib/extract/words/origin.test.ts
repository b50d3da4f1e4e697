import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../../../support/repository.ts'

const folder = join(repository, 'lib/extract/words')
/** What reads the lists. */
const CODE = ['is-inflected.ts', 'lexicon.ts', 'spellings.ts']
const lists = readdirSync(folder).filter(name => !CODE.includes(name))

it.each(lists)('%s names its source and licence', name => {
  const text = readFileSync(join(folder, name), 'utf8')
  expect(text).toMatch(/Written for Leadclip/)
  expect(text).toMatch(/Licence: /)
})
