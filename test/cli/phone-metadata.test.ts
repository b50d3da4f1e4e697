import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { phoneMetadata } from './phone-metadata.ts'

it('makes exactly the phone metadata that ships', async () => {
  const shipped: unknown = JSON.parse(await readFile('public/data/phone-metadata.json', 'utf8'))
  expect(shipped).toEqual(await phoneMetadata())
})
