import { writeFile } from 'node:fs/promises'
import { phoneMetadata } from './phone-metadata.ts'

/** Writes the data files of public/data that are derived from installed packages: `npm exec -c 'node test/cli/build-data.ts'`. */
const target = new URL('../../public/data/phone-metadata.json', import.meta.url)
await writeFile(target, `${JSON.stringify(await phoneMetadata())}\n`)
