import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readChat } from '../../../../lib/extract/chat/read-chat.ts'
import { digitGroups } from '../../../../lib/extract/phones/digit-groups.ts'
import { findNumbers } from '../../../../lib/extract/phones/find-numbers.ts'
import { nationalLengths, type PhoneMetadata } from '../../../../lib/lead/phone.ts'
import { chatOf } from '../read-words.ts'

interface Case {
  id: string
  source: string
  text: string
  defaultCountry: string | null
  expected: string[]
}

const { cases }: { cases: Case[] } = JSON.parse(await readFile('test/corpus/data/phone-matcher-cases.json', 'utf8'))
// the cases reach all over the world, the metadata that ships does not
const world = createRequire(import.meta.url)
  .resolve('libphonenumber-js/metadata.max.json')
  .replace(/\.json\.js$/, '.json')
const metadata: PhoneMetadata = JSON.parse(await readFile(world, 'utf8'))

function read({ text, defaultCountry }: Case): string[] {
  const country = defaultCountry ?? 'ZZ'
  const groups = readChat(chatOf([text])).turns.flatMap(digitGroups)
  const found = findNumbers(groups, { country, metadata, lengths: nationalLengths(country, metadata) })
  return [...new Set(found.map(number => number.e164))]
}

describe('the cases of the peers', () => {
  it.each(cases.filter(({ source }) => source === 'own'))('$id: $text', given => {
    expect(read(given)).toEqual(given.expected)
  })

  it('passes no fewer of all 498 than before', () => {
    const passed = cases.filter(given => JSON.stringify(read(given)) === JSON.stringify(given.expected))
    expect(passed.length).toBeGreaterThanOrEqual(415)
  })
})
