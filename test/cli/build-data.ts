import { writeFile } from 'node:fs/promises'
import { citiesFile, packGazetteer } from './pack-gazetteer.ts'
import { phoneFiles } from './phone-metadata.ts'

/** Writes the data files that ship from data/ and from installed packages: `npm exec -c 'node test/cli/build-data.ts'`. */
const write = (name: string, content: unknown) =>
  writeFile(new URL(`../../public/data/${name}`, import.meta.url), `${JSON.stringify(content)}\n`)

await write('cities.json', packGazetteer(await citiesFile()))
const { numbering, formats } = await phoneFiles()
await write('phone-numbering.json', numbering)
await write('phone-formats.json', formats)
