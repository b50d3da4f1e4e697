import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { citiesFile, packGazetteer } from './pack-gazetteer.ts'
import { phoneFiles } from './phone-metadata.ts'

const shipped = async (name: string): Promise<unknown> => JSON.parse(await readFile(`public/data/${name}`, 'utf8'))

it('makes exactly the gazetteer that ships', async () => {
  expect(await shipped('cities.json')).toEqual(packGazetteer(await citiesFile()))
})

it('makes exactly the phone data that ship', async () => {
  expect({ numbering: await shipped('phone-numbering.json'), formats: await shipped('phone-formats.json') }).toEqual(await phoneFiles())
})
